import DataFiles

extension FileSignature {
  /// Whether a file of this content may have the name of a kind.
  func mayBeCalled(_ kind: FileKind) -> Bool {
    switch self {
    case .pdf: kind == .pdf
    case .word: kind == .docx
    case .excel: kind == .xlsx
    case .powerPoint: kind == .pptx
    case .openText: kind == .odt
    case .openSpreadsheet: kind == .ods
    // The members of a large archive are not all seen.
    case .zip: [.zip, .docx, .xlsx, .pptx, .odt, .ods].contains(kind)
    case .oldWord: kind == .doc
    case .oldExcel: kind == .xls
    // The streams of a large file are not all seen.
    case .oldOffice: kind == .doc || kind == .xls
    case .png: kind == .png
    case .jpeg: kind == .jpg
    case .gif: kind == .gif
    case .webP: kind == .webp
    case .webPage: kind == .txt || kind == .xml
    default: false
    }
  }
}
