import Diagnostics
import ThaiText

/// The findings about CSV.
extension Diagnostic {
  static func csvEmpty(in source: SourceText) -> Diagnostic {
    Diagnostic(
      "csv.empty", in: source, at: 0, LocalizedText(th: "ไฟล์ CSV ว่าง", en: "the CSV file is empty"),
      mend: LocalizedText(th: "ใส่แถวหัวตารางและข้อมูล", en: "add a header row and data"))
  }

  static func csvTooLong(_ rows: Int, most: Int, in source: SourceText) -> Diagnostic {
    Diagnostic(
      "csv.too-long", in: source, at: 0,
      LocalizedText(
        th: "ตารางมี \(ThaiNumber.grouped(rows)) บรรทัด อ่านได้ไม่เกิน \(ThaiNumber.grouped(most)) บรรทัด",
        en: "the table has \(ThaiNumber.grouped(rows)) lines; at most \(ThaiNumber.grouped(most)) are read"),
      mend: LocalizedText(
        th: "แยกเป็นหลายไฟล์ เช่น เดือนละไฟล์ หรือแนบไฟล์นี้ใต้ attachments: แทน",
        en: "split it, such as one file a month, or list it under attachments: instead"))
  }

  static func csvTextAfterQuote(in source: SourceText, at offset: Int, length: Int) -> Diagnostic {
    Diagnostic(
      "csv.text-after-quote", in: source, at: offset, length: length,
      LocalizedText(th: "มีข้อความต่อท้ายเครื่องหมายคำพูดปิด", en: "there is text after a closing quote"),
      mend: LocalizedText(
        th: "ถ้าต้องการเครื่องหมายคำพูดในช่อง ให้เขียนสองตัวติดกัน (\"\")",
        en: "write a quote inside a cell as two quotes (\"\")"))
  }

  static func csvStrayQuote(in source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      "csv.stray-quote", in: source, at: offset, length: 1,
      LocalizedText(th: "มีเครื่องหมายคำพูดกลางช่อง", en: "there is a quote in the middle of a cell"),
      mend: LocalizedText(
        th: "ครอบทั้งช่องด้วยเครื่องหมายคำพูด และเขียนตัวข้างในสองตัวติดกัน",
        en: "put the whole cell in quotes and double the ones inside"))
  }

  static func csvOpenQuote(in source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      "csv.open-quote", in: source, at: offset, length: 1,
      LocalizedText(th: "เครื่องหมายคำพูดนี้ไม่ได้ปิด", en: "this quote is never closed"),
      mend: LocalizedText(th: "ปิดเครื่องหมายคำพูดท้ายช่อง", en: "close it at the end of the cell"))
  }
}
