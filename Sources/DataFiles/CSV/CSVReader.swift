import Diagnostics
import ThaiText

/// Reads CSV as RFC 4180 has it, on bytes; every fault is reported with its row and column.
package enum CSVReader {
  /// The table; nothing for an empty file or one with another separator.
  package static func read(_ source: SourceText, into diagnostics: inout DiagnosticList) -> CSVTable? {
    var scanner = CSVScanner(source: source)
    let all = scanner.rows()
    diagnostics.add(contentsOf: scanner.diagnostics)
    guard let header = all.first else {
      diagnostics.add(
        "csv.empty", in: source, at: 0, LocalizedText(th: "ไฟล์ CSV ว่าง", en: "the CSV file is empty"),
        mend: LocalizedText(th: "ใส่แถวหัวตารางและข้อมูล", en: "add a header row and data"))
      return nil
    }
    guard !hasOtherSeparator(header, source, into: &diagnostics) else { return nil }
    checkHeader(header, source, into: &diagnostics)
    let rows = all.dropFirst().filter { isEven($0, with: header, source, into: &diagnostics) }
    return CSVTable(header: header.cells, rows: Array(rows))
  }

  private static func hasOtherSeparator(
    _ header: CSVRow, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) -> Bool {
    guard header.cells.count == 1, let cell = header.cells.first else { return false }
    let found: (name: LocalizedText, byte: UInt8)? =
      if cell.text.utf8.contains(0x3B) {
        (LocalizedText(th: "อัฒภาค (;)", en: "semicolons (;)"), 0x3B)
      } else if cell.text.utf8.contains(0x09) {
        (LocalizedText(th: "แท็บ", en: "tabs"), 0x09)
      } else {
        nil
      }
    guard let found, let place = source.bytes[cell.offset...].firstIndex(of: found.byte) else { return false }
    diagnostics.add(
      "csv.separator", in: source, at: place, length: 1,
      LocalizedText(th: "คอลัมน์คั่นด้วย\(found.name.th)", en: "the columns are separated by \(found.name.en)"),
      mend: LocalizedText(
        th: "บันทึกใหม่เป็น CSV ที่คั่นด้วยจุลภาค (CSV UTF-8)", en: "save it again as comma-separated CSV (CSV UTF-8)"))
    return true
  }

  private static func checkHeader(
    _ header: CSVRow, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    var seen: [String: CSVCell] = [:]
    for (index, cell) in header.cells.enumerated() {
      let name = cell.text.trimmedBlanks
      if name.isEmpty {
        diagnostics.add(
          "csv.empty-header", in: source, at: cell.offset, length: cell.length,
          LocalizedText(th: "หัวคอลัมน์ที่ \(index + 1) ว่าง", en: "the header of column \(index + 1) is empty"),
          mend: LocalizedText(th: "ใส่ชื่อคอลัมน์ หรือลบคอลัมน์", en: "name the column, or remove it"))
      } else if let first = seen.updateValue(cell, forKey: name) {
        diagnostics.add(
          "csv.duplicate-header", in: source, at: cell.offset, length: cell.length,
          LocalizedText(th: "หัวคอลัมน์ “\(name)” ซ้ำ", en: "the header “\(name)” stands twice"),
          mend: LocalizedText(th: "เปลี่ยนชื่อหรือลบคอลัมน์หนึ่ง", en: "rename or remove one of them"),
          related: [source.place(at: first.offset, length: first.length)])
      }
    }
  }

  private static func isEven(
    _ row: CSVRow, with header: CSVRow, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) -> Bool {
    guard row.cells.count != header.cells.count else { return true }
    let odd = row.cells[min(header.cells.count, row.cells.count - 1)]
    diagnostics.add(
      "csv.ragged-row", in: source, at: odd.offset, length: odd.length,
      LocalizedText(
        th: "บรรทัด \(row.line) มี \(row.cells.count) ช่อง แต่หัวตารางมี \(header.cells.count) ช่อง",
        en: "the row on line \(row.line) has \(row.cells.count) cells; the header has \(header.cells.count)"),
      mend: LocalizedText(
        th: "เติมหรือลดจุลภาคให้ครบ และครอบข้อความที่มีจุลภาคด้วยเครื่องหมายคำพูด",
        en: "add or remove commas, and quote texts that hold a comma"))
    return false
  }
}
