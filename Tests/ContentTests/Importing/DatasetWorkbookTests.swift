import Catalogue
import DataFiles
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Content

@Suite struct DatasetWorkbookTests {
  private static let year = FiscalYear.containing(CalendarDay(dayNumber: 20_400))

  private func library() -> CatalogueLibrary {
    var findings = DiagnosticList()
    return CatalogueLibrary.builtIn(years: CatalogueLibrary.builtInYears, into: &findings)
  }

  @Test func everySchemaMakesAWorkbookThatIsSoundAndTheSameEachTime() throws {
    for schema in library().datasets.schemas {
      let workbook = DatasetWorkbook(of: [.init(schema, in: Self.year, name: schema.title)])
      let bytes = workbook.bytes
      #expect(bytes == workbook.bytes)
      let archive = try Archive(bytes)
      let sheet = String(
        decoding: try #require(try archive.member("xl/worksheets/sheet1.xml")), as: UTF8.self)
      for column in schema.columns {
        #expect(
          sheet.contains(">\(column.title.replacing("&", with: "&amp;"))</t>"),
          "\(schema.name) \(column.name)")
      }
      #expect(sheet.contains(DatasetExample.mark))
      #expect(archive.names.contains("xl/worksheets/sheet2.xml"), "the sheet with the notes")
    }
  }

  @Test func aBookOfAllTablesHasASheetForEach() throws {
    let schemas = library().datasets.schemas
    let tables = schemas.map { DatasetWorkbook.Table($0, in: Self.year, name: $0.title) }

    let names = try Archive(DatasetWorkbook(of: tables).bytes).names

    #expect(names.count { $0.hasPrefix("xl/worksheets/") } == schemas.count + 1)
  }

  // MARK: Read again

  private func loaded(_ text: String, beside workbook: [UInt8]) throws -> (rows: Int, findings: [Diagnostic])
  {
    let folder = try ContentFolder.ofStructure(text, body: "คำนำ\n")
    try folder.write(Data(workbook), to: ContentFolder.structure + "/units.xlsx")
    let (content, findings) = try folder.load()
    return (content.documents["structure"]?.first?.datasets.first?.rows.count ?? -1, findings)
  }

  @Test func aWorkbookThatNobodyFilledInHasNoRowsAndNoFinding() throws {
    let schema = try #require(library().datasets["units"])
    let year = try #require(FiscalYear(2566))
    let bytes = DatasetWorkbook(of: [.init(schema, in: year, name: schema.title)]).bytes

    let (rows, findings) = try loaded("datasets:\n  - file: units.xlsx\n    schema: units\n", beside: bytes)

    #expect(rows == 0 && findings.filter { $0.severity != .note }.isEmpty, "\(findings.map(\.rule))")
  }

  @Test func aTableTypedBelowTheExampleIsReadWithoutIt() throws {
    let schema = try #require(library().datasets["units"])
    let head = schema.columns.map(\.title).joined(separator: ",")
    let example = DatasetExample(of: schema, in: try #require(FiscalYear(2566))).texts
    let row = "กองคลัง,ผู้อำนวยการ,ฝ่ายข้าราชการประจำ,,,,"
    let marked = ([DatasetExample.mark + " " + example[0]] + example.dropFirst()).joined(separator: ",")
    let changed = DatasetExample.mark + " กองช่าง,ผู้อำนวยการ,ฝ่ายข้าราชการประจำ,,,,"

    let cases: [(lines: [String], rules: [String])] = [
      ([marked, row], []), ([changed, row], ["dataset.changed-example"]), ([row], []),
    ]
    for (lines, rules) in cases {
      let folder = try ContentFolder.ofStructure(
        "datasets:\n  - file: units.csv\n    schema: units\n", body: "คำนำ\n")
      try folder.write(
        Data(([head] + lines).joined(separator: "\n").utf8), to: ContentFolder.structure + "/units.csv")
      let (content, findings) = try folder.load()
      #expect(content.documents["structure"]?.first?.datasets.first?.rows.count == 1)
      #expect(findings.map(\.rule.name).filter { $0 == "dataset.changed-example" } == rules)
    }
  }

  // MARK: The example

  @Test func theExampleIsNeverDataWhetherItsMarkIsLeftOrNot() throws {
    for schema in library().datasets.schemas {
      let example = DatasetExample(of: schema, in: Self.year)
      #expect(example.texts.first?.isEmpty == false, "the mark stands before something: \(schema.name)")
      let cells = example.texts.enumerated().map { (column: $0, text: $1) }
      var marked = cells
      marked[0].text = DatasetExample.mark + " " + marked[0].text
      #expect(example.likeness(of: marked) == .same, "\(schema.name)")
      #expect(example.likeness(of: cells) == .same, "\(schema.name)")
    }
  }

  @Test func aRowTypedOverTheExampleIsDataAndOneThatKeepsTheMarkIsAskedAbout() throws {
    let schema = try #require(library().datasets["procurement-monthly"])
    let example = DatasetExample(of: schema, in: Self.year)
    var cells = example.texts.enumerated().map { (column: $0, text: $1) }

    let index = try #require(schema.columns.firstIndex { $0.name == "title" })
    cells[index].text = "ของจริง"
    #expect(example.likeness(of: cells) == .none)
    cells[0].text = "[ตัวอย่าง]"
    #expect(example.likeness(of: cells) == .changed)
    #expect(example.likeness(of: [(column: 0, text: " ")]) == .none)
    #expect(example.likeness(of: [(column: 0, text: "ตัวอย่างงานจ้าง")]) == .none)
  }
}
