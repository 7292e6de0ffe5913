/// The kinds of files that an agency may publish, by their extension.
package enum FileKind: String, Sendable, CaseIterable {
  case pdf, csv, xlsx, docx, pptx, xls, doc, ods, odt, zip, png, jpg, gif, webp, svg, txt, json, xml, mp3, mp4

  /// The kind of a file name; nil for one that is not published.
  package init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: 0x2E) else { return nil }
    let ending = String(fileName[fileName.utf8.index(after: dot)...]).lowercased()
    self.init(rawValue: ending == "jpeg" ? "jpg" : ending)
  }

  /// Whether browsers show it as a picture.
  package var isImage: Bool { [.png, .jpg, .gif, .webp, .svg].contains(self) }

  /// Whether it is a picture of pixels, as cameras and scanners make them.
  var isPhoto: Bool { isImage && self != .svg }

  /// The kind as people call it.
  package var label: String { self == .jpg ? "JPEG" : rawValue.uppercased() }

  /// The bytes with which a valid file begins; empty if any beginning will do.
  var signatures: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF-".utf8)]
    case .png: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]
    case .jpg: [[0xFF, 0xD8, 0xFF]]
    case .gif: [Array("GIF87a".utf8), Array("GIF89a".utf8)]
    case .webp: [Array("RIFF".utf8)]
    case .xlsx, .docx, .pptx, .ods, .odt, .zip: [Self.archive]
    case .xls, .doc: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .mp3: [Array("ID3".utf8), [0xFF, 0xFB], [0xFF, 0xF3]]
    case .csv, .svg, .txt, .json, .xml, .mp4: []
    }
  }

  /// Bytes that a whole file holds near its end; nil if any end will do.
  var ending: [UInt8]? {
    switch self {
    case .pdf: Array("%%EOF".utf8)
    case .png: Array("IEND".utf8)
    case .xlsx, .docx, .pptx, .ods, .odt, .zip: [0x50, 0x4B, 0x05, 0x06]
    default: nil
    }
  }

  /// How many bytes before its end are looked through; an archive may end in a long comment.
  var endingWindow: Int { ending?.first == 0x50 ? Self.archiveWindow : 2048 }

  /// The beginning of an archive, such as those that Office writes.
  static let archive: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  static let archiveWindow = 66_000
}
