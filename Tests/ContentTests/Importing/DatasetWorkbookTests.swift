import Catalogue
import DataFiles
import Diagnostics
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

    #expect(names.count { $0.hasPrefix("xl/worksheets/") } == schemas.count + 2)
  }

  // MARK: The example

  @Test func theExampleIsNeverDataWhetherItsMarkIsLeftOrNot() throws {
    for schema in library().datasets.schemas {
      let example = DatasetExample(of: schema, in: Self.year)
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

    cells[2].text = "ของจริง"
    #expect(example.likeness(of: cells) == .none)
    cells[0].text = "[ตัวอย่าง]"
    #expect(example.likeness(of: cells) == .changed)
    #expect(example.likeness(of: [(column: 0, text: " ")]) == .none)
    #expect(example.likeness(of: [(column: 0, text: "ตัวอย่างงานจ้าง")]) == .none)
  }
}
