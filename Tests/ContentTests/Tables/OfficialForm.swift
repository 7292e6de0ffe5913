import Catalogue
import Diagnostics
import Testing
import ThaiText

@testable import Content
@testable import DataFiles

/// Sheets as agencies make them, read by a schema of the catalogue for one test.
struct OfficialForm {
  let table: DatasetReader.Table
  let findings: [Diagnostic]

  /// Reads sheets, each a list of rows of cells, or of a text with `|` between its cells.
  init(
    _ schema: String, _ sheets: [(name: String?, rows: [String])], file: String = "a.xlsx", year: Int = 2566,
    merges: [SheetMerge] = []
  ) throws {
    var notes = DiagnosticList()
    let library = CatalogueLibrary.builtIn(into: &notes)
    let year = try #require(FiscalYear(year))
    let reader = DatasetReader(
      schema: try #require(library.datasets[schema]), year: year, fileName: file,
      locateFile: { _ in .failure(.unknownKind) })
    var list = DiagnosticList()
    table = reader.read(
      sheets.map { sheet in
        let rows = sheet.rows.enumerated().map { number, row in
          SheetRow(
            number: number + 1,
            cells: row.split(at: 0x7C, keepingEmpty: true).map {
              SheetCell($0.replacing("⏎", with: "\n").trimmedBlanks)
            })
        }
        return Sheet(
          path: file, name: sheet.name ?? "Sheet1", rows: rows.filter { $0.cells.contains { !$0.isBlank } },
          merges: merges)
      }, into: &list)
    findings = list.sorted
  }

  /// Reads one sheet.
  init(_ schema: String, _ rows: String..., file: String = "a.xlsx", sheet: String? = nil, year: Int = 2566)
    throws
  {
    try self.init(schema, [(sheet, rows)], file: file, year: year)
  }

  /// The rules of the findings with the cells at which they stand, notes apart.
  var faults: [String] {
    findings.filter { $0.severity != .note && $0.rule != "dataset.missing-column" }.map { finding in
      "\(finding.rule) " + (finding.place?.cell?.split(at: 0x21).last ?? "")
    }
  }

  /// The findings of a rule.
  func findings(_ rule: String) -> [Diagnostic] { findings.filter { $0.rule.name == rule } }

  /// The words of a column, row by row: what cells mean, in one form.
  subscript(column: String) -> [String] {
    guard let index = table.columns.firstIndex(where: { $0.name == column }) else { return [] }
    return table.rows.map { row in
      let cell = row.cells[index]
      return switch cell.value {
      case .baht(let baht): baht.plain
      case .integer(let number): String(number)
      case .day(let day): day.iso
      case .month(let month): month.iso
      case .choice(let value, _): value
      case .empty: ""
      default: cell.text
      }
    }
  }
}
