import DataFiles
import Diagnostics
import Foundation
import Testing

@testable import Content

/// Tables that a document lists as workbooks; the books are those of the tests of their reader.
@Suite struct WorkbookDatasetTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("DataFilesTests/Fixtures")

  private func folder(
    _ data: String, _ book: String = "xlsxwriter.xlsx", schema: String = "executives"
  ) throws -> ContentFolder {
    let folder = try ContentFolder.ofStructure("datasets:\n  - file: a.xlsx\n    schema: \(schema)\n\(data)")
    let bytes = try Data(contentsOf: Self.fixtures.appendingPathComponent(book))
    try folder.write(bytes, to: ContentFolder.structure + "/a.xlsx")
    return folder
  }

  @Test(arguments: ["", "    sheet: ผู้บริหาร\n", "    sheet: \" ผู้บริหาร\"\n"])
  func theRowsOfASheetAreTheTable(data: String) throws {
    let (content, _) = try folder(data).load()
    let table = try #require(content.documents(of: "structure").first?.datasets.first)
    #expect(table.file.kind == .xlsx && table.rows.map(\.line) == [2, 3, 4])
    #expect(table.rows.first?.cells.prefix(2).map(\.text) == ["นายตัวอย่าง ใจดี", "ปลัด"])
    #expect(table.place(of: table.rows[0], at: 0).written.hasSuffix("/a.xlsx:ผู้บริหาร!B2"))
    #expect(table.tableAddress.parts.last == "a.xlsx.1.csv")
  }

  @Test func aFindingNamesItsSheetAndCell() throws {
    let finding = try #require(
      try folder("", schema: "laws").load().findings.first { $0.rule.name == "dataset.unknown-column" })
    #expect(finding.place?.cell == "ผู้บริหาร!B1" && finding.mend?.th.contains("โทรศัพท์") == true)
  }

  @Test func aSheetThatIsNotThereNamesThoseThatAre() throws {
    let findings = try folder("    sheet: ผู้บรหาร\n").load().findings
    #expect(findings.map(\.rule.name) == ["dataset.unknown-sheet"])
    #expect(findings[0].suggestion == "ผู้บริหาร" && findings[0].place?.line == 6)
  }

  @Test func aTextHasNoSheets() throws {
    let folder = try ContentFolder.ofStructure(
      "datasets: [{file: a.csv, schema: executives, sheet: ก}]\n")
    try folder.write(Data("name;position\nก;ข\n".utf8), to: ContentFolder.structure + "/a.csv")
    #expect(try folder.rules().filter { $0 != "dataset.missing-column" } == ["dataset.sheet-of-csv"])
    #expect(try folder.document()?.datasets.first?.rows.count == 1)
  }

  @Test func aTableInWindows874IsReadWithANote() throws {
    let folder = try ContentFolder.ofStructure("datasets: [{file: a.csv, schema: executives}]\n")
    let text = "ตำแหน่ง\tname\nปลัด\tก\n".unicodeScalars.map {
      UInt8($0.value < 0x80 ? $0.value : $0.value - 0x0D60)
    }
    try folder.write(Data(text), to: ContentFolder.structure + "/a.csv")
    #expect(try folder.rules().filter { $0 != "dataset.missing-column" } == ["text.table-encoding"])
    #expect(try folder.document()?.datasets.first?.rows.first?.cells.map(\.text) == ["ปลัด", "ก"])
  }

  @Test(arguments: [
    ("office.damaged", Data([0x50, 0x4B, 3, 4] + Array("xl/workbook.xml".utf8) + [0x50, 0x4B, 5, 6])),
    ("file.corrupt", Data("ก,ข\n".utf8)),
    (
      "file.corrupt",
      Data([0xD0, 0xCF, 0x11, 0xE0] + Array("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".utf8))
    ),
  ])
  func aWorkbookThatCannotBeReadIsOneFinding(rule: String, bytes: Data) throws {
    let folder = try folder("")
    try folder.write(bytes, to: ContentFolder.structure + "/a.xlsx")
    #expect(try folder.rules() == [rule])
  }

  /// A book with a failed formula on each of its sheets, of which the second one holds the table.
  private static var failedFormulas: [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    func relations(_ list: [(id: String, kind: String, part: String)]) -> String {
      "<Relationships>"
        + list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.part)\"/>" }
        .joined()
        + "</Relationships>"
    }
    func row(_ texts: [String]) -> String {
      "<row>" + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
        + "<c t=\"e\"><v>#REF!</v></c></row>"
    }
    func sheet(_ rows: [[String]]) -> String {
      "<worksheet xmlns=\"\(sheets)\"><sheetData>\(rows.map(row).joined())</sheetData></worksheet>"
    }
    let book =
      "<workbook xmlns=\"\(sheets)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"ปก\" r:id=\"a\"/>"
      + "<sheet name=\"ตาราง\" r:id=\"b\"/></sheets></workbook>"
    let parts = [
      ("_rels/.rels", relations([("x", "officeDocument", "w")])),
      ("_rels/w.rels", relations([("a", "worksheet", "s1"), ("b", "worksheet", "s2")])), ("w", book),
      ("s1", sheet([["คำอธิบาย"]])), ("s2", sheet([["name", "position"], ["ก", "ข"]])),
    ]
    return ZipWriter.bytes(of: parts.map { ($0.0, Array($0.1.utf8)) })
  }

  @Test func onlyCellsOfTheSheetThatIsReadAreReported() throws {
    let folder = try folder("")
    try folder.write(Data(Self.failedFormulas), to: ContentFolder.structure + "/a.xlsx")
    let findings = try folder.load().findings.filter { $0.rule == "sheet.error-cell" }
    #expect(findings.map { $0.place?.cell } == ["ตาราง!C1", "ตาราง!C2"])
  }
}
