import Diagnostics

/// What a file is by its content, whatever its name says.
package enum FileKind: Sendable, CaseIterable {
  case pdf, excel, word, powerPoint, openSpreadsheet, openText, zip
  case oldExcel, oldWord, oldPowerPoint, oldOffice, lockedOffice
  case jpeg, png, gif, webP, tiff, bitmap, heic
  case rar, sevenZip, gzip, richText, program, archivedMail

  /// The kind of a file that is no plain text, by its first and last bytes or all of them; nil for any other.
  package init?(of bytes: [UInt8]) {
    for (kind, signature) in Self.signatures where bytes.starts(with: signature) {
      self = kind
      return
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = Self.zipKind(bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = Self.oldOfficeKind(bytes)
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webP
    } else if bytes.dropFirst(4).starts(with: "ftyphei".utf8)
      || bytes.dropFirst(4).starts(with: "ftypmif1".utf8)
    {
      self = .heic
    } else if bytes.prefix(1024).firstIndex(of: Array("%PDF-".utf8)) != nil {
      self = .pdf
    } else {
      return nil
    }
  }

  private static let signatures: [(FileKind, [UInt8])] = [
    (.pdf, Array("%PDF".utf8)), (.jpeg, [0xFF, 0xD8, 0xFF]), (.png, [0x89, 0x50, 0x4E, 0x47]),
    (.gif, Array("GIF8".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0x00]), (.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
    (.rar, Array("Rar!".utf8)), (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF]), (.gzip, [0x1F, 0x8B, 0x08]),
    (.richText, Array("{\\rtf".utf8)), (.program, [0x7F, 0x45, 0x4C, 0x46]),
    (.program, [0x4D, 0x5A, 0x90, 0x00]),
  ]

  /// An archive by the names of its members, which stand plainly at its beginning and its end.
  private static func zipKind(_ bytes: [UInt8]) -> FileKind {
    let members: [(FileKind, String)] = [
      (.word, "word/"), (.excel, "xl/"), (.powerPoint, "ppt/"),
      (.openSpreadsheet, "application/vnd.oasis.opendocument.spreadsheet"),
      (.openText, "application/vnd.oasis.opendocument.text"),
    ]
    let isOffice = holds("[Content_Types].xml", bytes) || holds("mimetypeapplication/vnd.oasis", bytes)
    return isOffice ? members.first { holds($0.1, bytes) }?.0 ?? .zip : .zip
  }

  /// A file of Office before 2007, or a locked one, by the names of its streams.
  private static func oldOfficeKind(_ bytes: [UInt8]) -> FileKind {
    let streams: [(FileKind, String)] = [
      (.lockedOffice, "EncryptedPackage"), (.oldWord, "WordDocument"), (.oldExcel, "Workbook"),
      (.oldPowerPoint, "PowerPoint Document"), (.archivedMail, "__nameid_version1.0"),
    ]
    return streams.first { stream in
      bytes.firstIndex(of: stream.1.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) != nil
    }?.0 ?? .oldOffice
  }

  private static func holds(_ text: String, _ bytes: [UInt8]) -> Bool {
    let reach = 262_144
    let wanted = Array(text.utf8)
    return bytes.prefix(reach).firstIndex(of: wanted) != nil
      || bytes.suffix(reach).firstIndex(of: wanted) != nil
  }

  /// What people call it.
  package var name: LocalizedText {
    switch self {
    case .pdf: LocalizedText(th: "PDF", en: "a PDF")
    case .excel, .oldExcel: LocalizedText(th: "Excel", en: "an Excel file")
    case .word, .oldWord: LocalizedText(th: "Word", en: "a Word file")
    case .powerPoint, .oldPowerPoint: LocalizedText(th: "PowerPoint", en: "a PowerPoint file")
    case .openSpreadsheet: LocalizedText(th: "ตารางคำนวณของ LibreOffice", en: "a spreadsheet of LibreOffice")
    case .openText: LocalizedText(th: "เอกสารของ LibreOffice", en: "a document of LibreOffice")
    case .lockedOffice: LocalizedText(th: "Word หรือ Excel ที่ตั้งรหัสผ่าน", en: "an Office file with a password")
    case .oldOffice: LocalizedText(th: "Word หรือ Excel รุ่นเก่า", en: "an old Office file")
    case .zip, .rar, .sevenZip, .gzip: LocalizedText(th: "ไฟล์บีบอัด", en: "an archive")
    case .jpeg, .png, .gif, .webP, .tiff, .bitmap, .heic: LocalizedText(th: "รูปภาพ", en: "a picture")
    case .richText: LocalizedText(th: "เอกสาร RTF", en: "a rich text file")
    case .program: LocalizedText(th: "โปรแกรม", en: "a program")
    case .archivedMail: LocalizedText(th: "อีเมลของ Outlook", en: "a mail of Outlook")
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
