import Diagnostics
import Files

extension PDFLayout.Fault {
  /// The finding about a PDF whose text is wanted and not to be had.
  package func finding(about file: String) -> Diagnostic {
    Diagnostic(rule, .error, at: SourcePlace(file: file), message(file), mend: mend)
  }

  private var rule: RuleID {
    switch self {
    case .noProgram: "pdf.no-program"
    case .locked: "pdf.locked"
    case .damaged: "pdf.damaged"
    case .tooLong: "pdf.too-long"
    case .noText: "pdf.no-text"
    case .notRun: "pdf.not-run"
    }
  }

  private func message(_ file: String) -> LocalizedText {
    switch self {
    case .noProgram:
      LocalizedText(
        th: "เครื่องนี้ยังไม่มีโปรแกรม pdftotext จึงอ่านข้อความใน “\(file)” ไม่ได้",
        en: "this machine has no pdftotext, so the text of “\(file)” cannot be read")
    case .locked:
      LocalizedText(
        th: "“\(file)” ตั้งรหัสผ่านไว้ จึงอ่านข้อความข้างในไม่ได้",
        en: "“\(file)” has a password, so its text cannot be read")
    case .damaged:
      LocalizedText(
        th: "“\(file)” เป็น PDF ที่เสียหายหรือคัดลอกมาไม่ครบ",
        en: "“\(file)” is a PDF that is damaged or not complete")
    case .tooLong:
      LocalizedText(
        th: "อ่านข้อความใน “\(file)” นานหรือมากเกินไป จึงหยุดอ่าน",
        en: "the text of “\(file)” takes too long or is too much to read")
    case .noText:
      LocalizedText(
        th: "“\(file)” มีแต่ภาพ (เช่น ไฟล์สแกน) ไม่มีข้อความให้อ่าน",
        en: "“\(file)” holds pictures only, as a scan does, and no text")
    case .notRun(let error):
      LocalizedText(
        th: "เปิดโปรแกรม \(error.path) ไม่ได้: \(error.words.th)",
        en: "cannot run \(error.path): \(error.words.en)")
    }
  }

  private var mend: LocalizedText {
    switch self {
    case .noProgram, .notRun:
      LocalizedText(
        th:
          "ติดตั้งครั้งเดียวด้วย sudo apt install poppler-utils (หรือแจ้งผู้ดูแลเครื่อง) ถ้ามีไฟล์ Word ให้ใช้ไฟล์ .docx แทนได้เลย หรือบันทึกเป็นข้อความ (.txt)",
        en:
          "install it once with sudo apt install poppler-utils, or give the Word file (.docx), or the text saved as .txt"
      )
    case .locked:
      LocalizedText(
        th: "เปิดด้วยรหัสผ่าน แล้วพิมพ์หรือบันทึกเป็น PDF ใหม่ที่ไม่มีรหัสผ่าน หรือใช้ไฟล์ Word ต้นฉบับ",
        en: "open it, print it to a PDF without a password, or give the Word file that it was made from")
    case .damaged:
      LocalizedText(
        th: "ลองเปิดดูก่อน ถ้าเปิดไม่ได้ให้คัดลอกหรือดาวน์โหลดใหม่ หรือใช้ไฟล์ Word ต้นฉบับ",
        en: "see whether it opens; fetch it again, or give the Word file that it was made from")
    case .tooLong:
      LocalizedText(
        th: "แยกเฉพาะหน้าที่ต้องใช้เป็น PDF ใหม่ หรือใช้ไฟล์ Word ต้นฉบับ",
        en: "save the pages that matter as a PDF of their own, or give the Word file")
    case .noText:
      LocalizedText(
        th: "ใช้ไฟล์ Word ต้นฉบับ (.docx) หรือ PDF ที่บันทึกจาก Word โดยตรง ถ้ามีแต่กระดาษ ต้องทำ OCR ก่อนแล้วตรวจทานข้อความ",
        en:
          "give the Word file, or a PDF saved from Word; where there is only paper, run a text recognition (OCR) first and read its text over"
      )
    }
  }
}
