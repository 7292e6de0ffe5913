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

  static func csvSeparator(_ name: LocalizedText, in source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      "csv.separator", in: source, at: offset, length: 1,
      LocalizedText(th: "คอลัมน์คั่นด้วย\(name.th)", en: "the columns are separated by \(name.en)"),
      mend: LocalizedText(
        th: "บันทึกใหม่เป็น CSV ที่คั่นด้วยจุลภาค (CSV UTF-8)", en: "save it again as comma-separated CSV (CSV UTF-8)"))
  }

  static func csvEmptyHeader(
    _ cell: CSVCell, column: Int, first: CSVCell, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      "csv.empty-header", in: source, at: cell.offset, length: cell.length,
      LocalizedText(
        th: "คอลัมน์ที่ \(column) มีข้อมูลแต่ไม่มีหัวคอลัมน์", en: "column \(column) holds data but has no header"),
      mend: LocalizedText(th: "ใส่ชื่อคอลัมน์ หรือลบคอลัมน์", en: "name the column, or remove it"),
      related: [source.place(at: first.offset, length: first.length)])
  }

  static func csvDuplicateHeader(
    _ name: String, _ cell: CSVCell, first: CSVCell, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      "csv.duplicate-header", in: source, at: cell.offset, length: cell.length,
      LocalizedText(th: "หัวคอลัมน์ “\(name)” ซ้ำ", en: "the header “\(name)” stands twice"),
      mend: LocalizedText(th: "เปลี่ยนชื่อหรือลบคอลัมน์หนึ่ง", en: "rename or remove one of them"),
      related: [source.place(at: first.offset, length: first.length)])
  }

  static func csvRaggedRow(_ row: CSVRow, columns: Int, in source: SourceText) -> Diagnostic {
    let odd = row.cells[min(columns, row.cells.count - 1)]
    return Diagnostic(
      "csv.ragged-row", in: source, at: odd.offset, length: odd.length,
      LocalizedText(
        th: "บรรทัด \(row.line) มี \(row.cells.count) ช่อง แต่หัวตารางมี \(columns) ช่อง",
        en: "the row on line \(row.line) has \(row.cells.count) cells; the header has \(columns)"),
      mend: LocalizedText(
        th: "เติมหรือลดจุลภาคให้ครบ และครอบข้อความที่มีจุลภาคด้วยเครื่องหมายคำพูด",
        en: "add or remove commas, and quote texts that hold a comma"))
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
