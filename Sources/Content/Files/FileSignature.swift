import Files

/// What a file really is, by its bytes, so that a finding can name it.
enum FileSignature {
  case pdf, word, excel, powerPoint, openText, openSheet, zip, oldOffice, png, jpg, gif, webPage

  /// What the bytes show; nil if they show nothing that is known.
  static func of(head: [UInt8], tail: [UInt8]) -> FileSignature? {
    if head.starts(with: FileKind.archive) { return archive(head, tail) }
    let beginnings: [(FileSignature, [UInt8])] = [
      (.pdf, Array("%PDF-".utf8)), (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0]), (.png, [0x89, 0x50, 0x4E, 0x47]),
      (.jpg, [0xFF, 0xD8, 0xFF]), (.gif, Array("GIF8".utf8)),
    ]
    if let known = beginnings.first(where: { head.starts(with: $0.1) }) { return known.0 }
    return isWebPage(head) ? .webPage : nil
  }

  /// Office writes archives; the names of their members tell which program it was.
  private static func archive(_ head: [UInt8], _ tail: [UInt8]) -> FileSignature {
    let members: [(FileSignature, String)] = [
      (.openText, "application/vnd.oasis.opendocument.text"),
      (.openSheet, "application/vnd.oasis.opendocument.spreadsheet"),
      (.word, "word/document.xml"), (.excel, "xl/workbook."), (.powerPoint, "ppt/presentation.xml"),
    ]
    let found = members.first { _, name in
      let bytes = Array(name.utf8)
      return head.firstIndex(of: bytes) != nil || tail.firstIndex(of: bytes) != nil
    }
    return found?.0 ?? .zip
  }

  private static func isWebPage(_ head: [UInt8]) -> Bool {
    let start = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(15)
    let small = String(decoding: start.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    return small.utf8.starts(with: "<!doctype html".utf8) || small.utf8.starts(with: "<html".utf8)
  }

  /// Whether a file of this content may have the name of a kind.
  func mayBeCalled(_ kind: FileKind) -> Bool {
    switch self {
    case .pdf: kind == .pdf
    case .word: kind == .docx
    case .excel: kind == .xlsx
    case .powerPoint: kind == .pptx
    case .openText: kind == .odt
    case .openSheet: kind == .ods
    // The members of a large archive are not all seen.
    case .zip: [.zip, .docx, .xlsx, .pptx, .odt, .ods].contains(kind)
    case .oldOffice: kind == .doc || kind == .xls
    case .png: kind == .png
    case .jpg: kind == .jpg
    case .gif: kind == .gif
    case .webPage: kind == .txt || kind == .xml
    }
  }
}
