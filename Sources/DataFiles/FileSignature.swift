import Diagnostics
import ThaiText

/// What a file really is, by its bytes, whatever its name says.
package enum FileSignature: Sendable, CaseIterable {
  case pdf, excel, word, powerPoint, openSpreadsheet, openText, zip
  case oldExcel, oldWord, oldPowerPoint, oldOffice, lockedOffice
  case jpeg, png, gif, webP, tiff, heic
  case rar, sevenZip, gzip, richText, program, archivedMail, webPage

  /// What the first and last bytes of a file show; nil if they show nothing that is known.
  package static func of(head: [UInt8], tail: [UInt8]) -> FileSignature? {
    if let (known, _) = signatures.first(where: { head.starts(with: $0.1) }) { return known }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return archive(head, tail)
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(head, tail) }
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) { return .webP }
    if ["ftyphei", "ftypmif1"].contains(where: { head.dropFirst(4).starts(with: $0.utf8) }) { return .heic }
    if head.drop(while: { $0 <= 0x20 || $0 >= 0x80 }).starts(with: "%PDF-".utf8) { return .pdf }
    return isWebPage(head) ? .webPage : nil
  }

  /// What the bytes of a whole file show.
  package static func of(_ bytes: [UInt8]) -> FileSignature? {
    of(head: Array(bytes.prefix(reach)), tail: Array(bytes.suffix(reach)))
  }

  private static let reach = 262_144

  private static let signatures: [(FileSignature, [UInt8])] = [
    (.pdf, Array("%PDF".utf8)), (.jpeg, [0xFF, 0xD8, 0xFF]), (.png, [0x89, 0x50, 0x4E, 0x47]),
    (.gif, Array("GIF8".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0x00]), (.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
    (.rar, Array("Rar!".utf8)), (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF]), (.gzip, [0x1F, 0x8B, 0x08]),
    (.richText, Array("{\\rtf".utf8)), (.program, [0x7F, 0x45, 0x4C, 0x46]),
    (.program, [0x4D, 0x5A, 0x90, 0x00]),
  ]

  /// An archive by the names of its members, which stand plainly at its beginning and its end.
  private static func archive(_ head: [UInt8], _ tail: [UInt8]) -> FileSignature {
    let members: [(FileSignature, String)] = [
      (.openText, "application/vnd.oasis.opendocument.text"),
      (.openSpreadsheet, "application/vnd.oasis.opendocument.spreadsheet"),
      (.word, "word/document.xml"), (.excel, "xl/workbook."), (.powerPoint, "ppt/presentation.xml"),
    ]
    return members.first { holds(Array($0.1.utf8), head, tail) }?.0 ?? .zip
  }

  /// A file of Office before 2007, or a locked one, by the names of its streams.
  private static func compound(_ head: [UInt8], _ tail: [UInt8]) -> FileSignature {
    let streams: [(FileSignature, String)] = [
      (.lockedOffice, "EncryptedPackage"), (.oldWord, "WordDocument"), (.oldExcel, "Workbook"),
      (.oldPowerPoint, "PowerPoint Document"), (.archivedMail, "__nameid_version1.0"),
    ]
    return streams.first { holds($0.1.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, head, tail) }?.0
      ?? .oldOffice
  }

  private static func holds(_ wanted: [UInt8], _ head: [UInt8], _ tail: [UInt8]) -> Bool {
    head.firstIndex(of: wanted) != nil || tail.firstIndex(of: wanted) != nil
  }

  private static func isWebPage(_ head: [UInt8]) -> Bool {
    let start = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(15)
    let small = String(decoding: start.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    return small.utf8.starts(with: "<!doctype html".utf8) || small.utf8.starts(with: "<html".utf8)
  }

  /// The content in words that complete “it is …”.
  package var name: LocalizedText {
    switch self {
    case .pdf: LocalizedText(th: " PDF", en: "a PDF")
    case .word: LocalizedText(th: "เอกสาร Word (.docx)", en: "a Word document (.docx)")
    case .excel: LocalizedText(th: "ไฟล์ Excel (.xlsx)", en: "an Excel file (.xlsx)")
    case .powerPoint: LocalizedText(th: "ไฟล์ PowerPoint (.pptx)", en: "a PowerPoint file (.pptx)")
    case .oldWord: LocalizedText(th: "เอกสาร Word รุ่นเก่า (.doc)", en: "an old Word document (.doc)")
    case .oldExcel: LocalizedText(th: "ไฟล์ Excel รุ่นเก่า (.xls)", en: "an old Excel file (.xls)")
    case .oldPowerPoint: LocalizedText(th: "ไฟล์ PowerPoint รุ่นเก่า (.ppt)", en: "an old PowerPoint file (.ppt)")
    case .openText: LocalizedText(th: "เอกสาร OpenDocument (.odt)", en: "an OpenDocument text (.odt)")
    case .openSpreadsheet: LocalizedText(th: "ตาราง OpenDocument (.ods)", en: "an OpenDocument table (.ods)")
    case .lockedOffice: LocalizedText(th: "ไฟล์ Office ที่ตั้งรหัสผ่าน", en: "an Office file with a password")
    case .oldOffice: LocalizedText(th: "ไฟล์ Office รุ่นเก่า", en: "an old Office file")
    case .zip: LocalizedText(th: "ไฟล์บีบอัด (.zip)", en: "an archive (.zip)")
    case .rar, .sevenZip, .gzip: LocalizedText(th: "ไฟล์บีบอัด", en: "an archive")
    case .png: LocalizedText(th: "รูป PNG", en: "a PNG picture")
    case .jpeg: LocalizedText(th: "รูป JPEG", en: "a JPEG picture")
    case .gif: LocalizedText(th: "รูป GIF", en: "a GIF picture")
    case .webP: LocalizedText(th: "รูป WebP", en: "a WebP picture")
    case .tiff: LocalizedText(th: "รูป TIFF", en: "a TIFF picture")
    case .heic: LocalizedText(th: "รูป HEIC จากโทรศัพท์", en: "a HEIC picture of a phone")
    case .richText: LocalizedText(th: "เอกสาร RTF", en: "a rich text document (.rtf)")
    case .program: LocalizedText(th: "โปรแกรม", en: "a program")
    case .archivedMail: LocalizedText(th: "อีเมลของ Outlook", en: "a mail of Outlook")
    case .webPage: LocalizedText(th: "หน้าเว็บ (HTML)", en: "a web page (HTML)")
    }
  }

  /// Whether it holds rows and columns that a spreadsheet program can save as CSV.
  package var isSpreadsheet: Bool { self == .excel || self == .oldExcel || self == .openSpreadsheet }

  /// Whether it holds text that a word processor can save as PDF or plain text.
  package var isWriting: Bool {
    switch self {
    case .word, .oldWord, .openText, .richText, .oldOffice: true
    default: false
    }
  }
}
