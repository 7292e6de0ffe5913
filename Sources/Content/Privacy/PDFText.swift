import Diagnostics
import Files
import ThaiText

/// The text of a PDF as `pdftotext` reads it.
enum PDFText: Sendable, Equatable {
  /// The texts of its pages in their order, and what its properties say.
  case text(pages: [[UInt8]], properties: [UInt8])
  /// It has pages and no text: a scan.
  case none
  /// It opens only with a password.
  case locked
  /// It is damaged, or takes too long.
  case unreadable
  /// There is no `pdftotext` on this machine.
  case unavailable

  /// What came of reading a PDF, without its text.
  enum Kind: Sendable {
    case text, none, locked, unreadable, unavailable

    /// Whether there is any; nil if nobody could look.
    var holdsText: Bool? { self == .text ? true : self == .none ? false : nil }
  }

  var kind: Kind {
    switch self {
    case .text: .text
    case .none: .none
    case .locked: .locked
    case .unreadable: .unreadable
    case .unavailable: .unavailable
    }
  }

  private static let patience = Duration.seconds(10)

  /// The text of a PDF that is held.
  static func of(_ bytes: [UInt8], by reader: OutsideProgram?) -> PDFText {
    guard let reader else { return .unavailable }
    // Its properties come with the text, so that one program says it all.
    do {
      return read(try PDFProgram.read(bytes, by: reader, ["-htmlmeta"], patience: patience))
    } catch {
      switch error {
      case .notStarted: return .unavailable
      case .locked: return .locked
      case .tooLong, .damaged: return .unreadable
      }
    }
  }

  /// Takes apart what the program prints: a head with properties, and the pages, which form feeds end.
  static func read(_ output: [UInt8]) -> PDFText {
    let start = output.firstIndex(of: Array("<pre>".utf8)) ?? output.count
    let pages = output[min(start + 5, output.count)...].split(
      separator: 0x0C, omittingEmptySubsequences: false
    )
    .map(withoutEnd)
    let holdsText = pages.contains { $0.contains { $0 > 0x20 } }
    let head = Array(output[..<start])
    return holdsText ? .text(pages: pages, properties: head) : .none
  }

  private static func withoutEnd(_ page: ArraySlice<UInt8>) -> [UInt8] {
    guard page.firstIndex(of: Array("</body>".utf8)) != nil,
      let end = page.firstIndex(of: Array("</pre>".utf8))
    else { return Array(page) }
    return Array(page[..<end])
  }

  /// Whom the properties name.
  static func authors(in properties: [UInt8]) -> [String] {
    let marker = Array("<meta name=\"Author\" content=\"".utf8)
    guard let start = properties.firstIndex(of: marker) else { return [] }
    let name = properties[(start + marker.count)...].prefix { $0 != UInt8(ascii: "\"") }
    return OfficeProperties.persons([String(decoding: name, as: UTF8.self)])
  }
}
