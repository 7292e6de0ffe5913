import DataFiles
import Diagnostics
import Foundation
import Testing

/// Files as programs write them: openpyxl, LibreOffice (from the same book), XlsxWriter, and the last one made strict.
@Suite struct WorkbookFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  private func workbook(_ name: String) throws -> Workbook {
    try Workbook(Array(Data(contentsOf: Self.folder.appendingPathComponent(name))), path: name)
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func aFormWithATitleAndDatesReadsTheSameFromBothPrograms(name: String) throws {
    let workbook = try workbook(name)
    #expect(
      workbook.sheets.map(\.name) == ["ต.ค. 65", "ลับ"] && workbook.sheets.map(\.isHidden) == [false, true])
    let sheet = try workbook.read(workbook.sheets[0])
    #expect(
      sheet.rows.prefix(4).map { $0.cells.map(\.text) } == [
        ["แบบสรุปผลการจัดซื้อจัดจ้าง"], ["งานที่จัดซื้อ", "วงเงิน (บาท)", "ร้อยละ", "วันที่ลงนาม", "เวลา"],
        ["ซื้อน้ำมัน", "12000.5", "85.5%", "2022-10-03", "13:30"],
        ["จ้างเหมา", "0.3", "100%", "2022-10-31", "08:05:09"],
      ])
    #expect(sheet.merges == [SheetMerge(rows: 1...1, columns: 0...4)])
    // Only a spreadsheet program computes.
    let isComputed = name == "libreoffice.xlsx"
    #expect(sheet.rows.last?.cells.map(\.text) == (isComputed ? ["รวม", "12000.8"] : ["รวม"]))
    let rules = sheet.findings.sorted.map(\.rule.name)
    #expect(
      rules == ["sheet.hidden-sheets", "sheet.hidden"] + (isComputed ? [] : ["sheet.formula-without-value"]))
  }

  @Test(arguments: ["xlsxwriter.xlsx", "strict.xlsx"])
  func aBookOfXlsxWriterReadsTheSameInBothDialects(name: String) throws {
    let workbook = try workbook(name)
    let sheet = try workbook.read(workbook.sheets[0])
    #expect(
      sheet.rows.map { $0.cells.map(\.text) } == [
        ["ลำดับที่", "name", "position", "โทรศัพท์"], ["1", "นายตัวอย่าง ใจดี", "ปลัด", "0-0000-0000"],
        ["2", "นางสาวสมมุติ", "2023-01-10", "7%"], ["3", "TRUE", "ผล"],
      ])
    #expect(sheet.findings.all.isEmpty)
  }
}
