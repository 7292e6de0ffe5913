import Diagnostics

/// A document that is no plain text, told by its first bytes.
package enum DocumentFormat: Sendable {
  case pdf, word, spreadsheet, oldOffice, richText, webPage, otherArchive

  /// The format of a file; nil for anything that may be plain text.
  package init?(of bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    if Self.holds("%PDF-", head) {
      self = .pdf
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.archive(bytes)
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else if head.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if ["<!doctype html", "<html"].contains(where: { Self.begins(head, with: $0) }) {
      self = .webPage
    } else {
      return nil
    }
  }

  private static func archive(_ bytes: [UInt8]) -> DocumentFormat {
    // Names of members stand at the beginning of an archive, and all of them again at its end.
    let ends = bytes.prefix(65_536) + bytes.suffix(65_536)
    if holds("word/", ends) || holds("opendocument.text", ends) { return .word }
    if holds("xl/", ends) || holds("opendocument.spreadsheet", ends) { return .spreadsheet }
    return .otherArchive
  }

  private static func holds(_ text: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: wanted) }
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
    let visible = bytes.drop { $0 <= 0x20 || $0 >= 0xBB }
    return visible.prefix(text.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      == Array(text.utf8)
  }
}
