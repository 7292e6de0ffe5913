import Diagnostics
import ThaiText

/// The findings about files that should be plain text.
extension Diagnostic {
  static func textOfOtherEncoding(_ encoding: String?, isTable: Bool, at place: SourcePlace) -> Diagnostic {
    let name = encoding.map { LocalizedText(th: " ดูเหมือนเป็น \($0)", en: "; it looks like \($0)") }
    return Diagnostic(
      encoding == nil ? "text.not-utf8" : "text.encoding", .error, at: place,
      LocalizedText(
        th: "ไฟล์นี้ไม่ใช่ UTF-8" + (name?.th ?? ""), en: "the file is not UTF-8" + (name?.en ?? "")),
      mend: isTable ? savingTable : savingText)
  }

  /// A table in another encoding, which was read all the same.
  static func tableEncoding(_ encoding: OtherEncoding, at place: SourcePlace) -> Diagnostic {
    let name = encoding == .utf16 ? "UTF-16" : "Windows-874 (TIS-620)"
    return Diagnostic(
      "text.table-encoding", .note, at: place,
      LocalizedText(
        th: "ตารางนี้บันทึกเป็น \(name) อ่านได้ครบแล้ว",
        en: "the table is in \(name), and was read as that"),
      mend: LocalizedText(
        th: "ไม่ต้องแก้อะไร ไฟล์ที่ให้ดาวน์โหลดบนเว็บไซต์จะเป็น UTF-8",
        en: "nothing has to be done; what the site offers for download is in UTF-8"))
  }

  private static let savingTable = LocalizedText(
    th: "เปิดใน Excel แล้วเลือก ไฟล์ › บันทึกเป็น › ชนิด “CSV UTF-8 (คั่นด้วยจุลภาค)”",
    en: "open it in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”")
  private static let savingText = LocalizedText(
    th: "เปิดด้วย Notepad แล้วเลือก ไฟล์ › บันทึกเป็น › การเข้ารหัส UTF-8",
    en: "open it in Notepad and choose File › Save As › Encoding: UTF-8")

  /// A file of a program such as Excel where text was expected.
  static func binary(_ kind: FileSignature, at place: SourcePlace) -> Diagnostic {
    let isTable = TextEncoding.isTable(place.file)
    return Diagnostic(
      "text.binary", .error, at: place,
      LocalizedText(
        th: "ไฟล์นี้เป็น\(kind.name.th) ไม่ใช่ข้อความ แม้จะตั้งชื่อลงท้ายเป็นอย่างอื่น",
        en: "this is \(kind.name.en), not a text, whatever its name says"),
      mend: isTable ? kind.savedAsTable : kind.savedAsText)
  }

  static func controlCharacter(_ value: UInt32, in source: SourceText, at offset: Int, length: Int)
    -> Diagnostic
  {
    let code =
      "U+" + String(repeating: "0", count: max(0, 4 - String(value, radix: 16).utf8.count))
      + String(value, radix: 16, uppercase: true)
    let isBreak = value == 0x0B || value == 0x0C || value == 0x85
    return Diagnostic(
      value == 0 ? "text.nul" : "text.control-character", in: source, at: offset, length: length,
      LocalizedText(
        th: "มีอักขระควบคุม \(code) ที่มองไม่เห็น เว็บเพจและ CSV ใช้ไม่ได้",
        en: "there is a control character \(code), which no web page or CSV may hold"),
      mend: isBreak
        ? LocalizedText(
          th: "เป็นการขึ้นบรรทัดหรือขึ้นหน้าที่ติดมาจาก Word ลบออกแล้วกด Enter ใหม่",
          en: "it is a line or page break from Word: delete it and press Enter")
        : LocalizedText(
          th: "ลบอักขระตรงเครื่องหมาย ^ ออก แล้วพิมพ์ข้อความช่วงนั้นใหม่",
          en: "delete what stands at the ^ and type that passage again"))
  }

  static func brokenThai(_ word: String, mended: String, in source: SourceText, at offset: Int, length: Int)
    -> Diagnostic
  {
    Diagnostic(
      "text.broken-thai", .problem, in: source, at: offset, length: length,
      LocalizedText(
        th: "มีช่องว่างคั่นกลางคำ “\(word)” มักเกิดจากการคัดลอกจาก PDF",
        en: "a blank splits the word “\(word)”, as happens when text is copied from a PDF"),
      mend: LocalizedText(
        th: "แก้เป็น “\(mended)” และอ่านทวนข้อความช่วงนี้ทั้งหมด",
        en: "write “\(mended)”, and read the whole passage again"),
      suggestion: mended)
  }
}

extension FileSignature {
  fileprivate var savedAsTable: LocalizedText {
    if isSpreadsheet {
      return LocalizedText(
        th: "เปิดใน Excel แล้วเลือก ไฟล์ › บันทึกเป็น › ชนิด “CSV UTF-8 (คั่นด้วยจุลภาค)” การเปลี่ยนนามสกุลไม่ได้แปลงไฟล์",
        en:
          "open it in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”; renaming does not convert it"
      )
    }
    if self == .pdf || isWriting {
      return LocalizedText(
        th:
          "คัดลอกตารางไปวางใน Excel แล้วบันทึกเป็น “CSV UTF-8 (คั่นด้วยจุลภาค)” ถ้าต้องการเผยแพร่ไฟล์นี้เอง ให้แนบใต้ attachments:",
        en:
          "copy the table into Excel and save it as “CSV UTF-8”; to publish this file itself, list it under attachments:"
      )
    }
    return otherMend
  }

  fileprivate var savedAsText: LocalizedText {
    if self == .pdf {
      return LocalizedText(
        th:
          "แปลงเป็นข้อความก่อน เช่น pdftotext -layout ไฟล์.pdf ไฟล์.txt ถ้าต้องการเผยแพร่ไฟล์นี้เอง ให้แนบใต้ attachments:",
        en:
          "make text of it, such as with pdftotext -layout file.pdf file.txt; to publish it, list it under attachments:"
      )
    }
    if isWriting {
      return LocalizedText(
        th: "เปิดใน Word แล้วบันทึกเป็น “ข้อความธรรมดา (.txt)” การเข้ารหัส UTF-8 หรือคัดลอกข้อความไปวางในไฟล์ใหม่",
        en:
          "open it in Word and save it as “Plain Text (.txt)” with the encoding UTF-8, or copy its text into a new file"
      )
    }
    if isSpreadsheet { return savedAsTable }
    return otherMend
  }

  private var otherMend: LocalizedText {
    self == .lockedOffice
      ? LocalizedText(
        th: "เปิดด้วยรหัสผ่าน แล้วบันทึกใหม่โดยไม่ตั้งรหัสผ่าน", en: "open it and save it without a password")
      : LocalizedText(
        th: "วางไฟล์ข้อความ UTF-8 แทน ถ้าต้องการเผยแพร่ไฟล์นี้เอง ให้แนบใต้ attachments:",
        en: "put a UTF-8 text in its place; to publish this file itself, list it under attachments:")
  }
}
