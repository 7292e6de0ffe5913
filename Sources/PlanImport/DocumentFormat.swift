import DataFiles
import Diagnostics

/// A document that is no plain text, by its content.
package enum DocumentFormat: Sendable {
  case pdf, writing, spreadsheet, webPage
  case other(LocalizedText)

  /// The format of a file; nil for anything that may be plain text.
  package init?(of bytes: [UInt8]) {
    switch FileKind(of: bytes) {
    case .pdf?: self = .pdf
    case let kind? where kind.isWriting: self = .writing
    case let kind? where kind.isSpreadsheet: self = .spreadsheet
    case let kind?: self = .other(kind.name)
    case nil:
      guard ["<!doctype html", "<html"].contains(where: { Self.begins(bytes, with: $0) }) else { return nil }
      self = .webPage
    }
  }

  private static func begins(_ bytes: [UInt8], with text: String) -> Bool {
    let visible = bytes.prefix(64).drop { $0 <= 0x20 || $0 >= 0xBB }
    let small = visible.prefix(text.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return small.elementsEqual(text.utf8)
  }
}
