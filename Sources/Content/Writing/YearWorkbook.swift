import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// One workbook for the tables of a whole year: a sheet for each table of each item, which is taken apart into the tables of
/// the documents when it is filled in.
package struct YearWorkbook {
  /// A sheet's table with the document that it belongs to.
  package struct Entry {
    package let kind: DisclosureKind
    package let scaffold: DocumentScaffold
    package let schema: DatasetSchema
    /// The name of its sheet.
    package let sheet: String

    /// Where the table lies as CSV.
    package var path: String { "\(scaffold.folder)/\(schema.name).csv" }
  }

  /// The tables in the order of the list.
  package let entries: [Entry]
  private let tables: [DatasetWorkbook.Table]

  /// The tables that the documents of a list need, each given with the code of its item.
  package init(_ documents: [(code: String, kind: DisclosureKind, scaffold: DocumentScaffold)]) {
    let wanted = documents.flatMap { document in document.scaffold.schemas.map { (document, $0) } }
    let latest = documents.map(\.scaffold.year).max()
    tables = wanted.map { document, schema in
      let year = document.scaffold.year
      // A sheet of the year before says so in its name, which the notes repeat.
      let mark = year == latest ? "" : " ปี \(year)"
      return DatasetWorkbook.Table(schema, in: year, name: document.code + mark + " " + schema.title)
    }
    entries = zip(wanted, DatasetWorkbook.names(of: tables)).map { pair, name in
      Entry(kind: pair.0.kind, scaffold: pair.0.scaffold, schema: pair.1, sheet: name)
    }
  }

  /// The bytes of the `.xlsx`.
  package var bytes: [UInt8] { DatasetWorkbook(of: tables).bytes }
}

extension YearWorkbook.Entry {
  /// The table that was filled in on its sheet, without the example; nil if nobody has filled it in yet.
  package func csv(of sheet: Sheet) -> [UInt8]? {
    guard let header = sheet.rows.first else { return nil }
    let columns = header.cells.map { cell in
      schema.columns.firstIndex { $0.title == cell.text.trimmedBlanks || $0.name == cell.text.trimmedBlanks }
    }
    let example = DatasetExample(of: schema, in: scaffold.year)
    let rows = sheet.rows.dropFirst().filter { row in
      let cells = zip(columns, row.cells).compactMap { column, cell in
        column.map { (column: $0, text: cell.text) }
      }
      return row.cells.contains { !$0.isBlank } && example.likeness(of: cells) != .same
    }
    guard !rows.isEmpty else { return nil }
    let width = header.cells.count
    return CSVWriter.bytes(
      header: header.cells.map(\.text),
      rows: rows.map { row in (0..<width).map { .text($0 < row.cells.count ? row.cells[$0].text : "") } })
  }
}

extension YearWorkbook.Entry {
  /// What a sheet holds that its table cannot, so that it is not taken: errors of formulas, months of another year, texts
  /// where numbers belong; and what is to be put right in a table that is taken, such as a price above its budget.
  package func findings(of sheet: Sheet, in file: String) -> (faults: [Diagnostic], cautions: [Diagnostic]) {
    let reader = DatasetReader(schema: schema, year: scaffold.year, fileName: file) { name in
      // Files lie beside the document later on; `check` looks for them.
      let kind = FileKind(fileName: name) ?? .pdf
      return .success(
        ContentFile(
          path: name, address: SitePath([name], isPage: false), kind: kind,
          state: .available(size: 1, pages: nil)))
    }
    var unused = DiagnosticList()
    let table = reader.read([sheet], into: &unused)
    let found = sheet.findings.all.filter { $0.severity >= .problem }
    var seen = Set<Diagnostic>()
    let faults = (found + table.doubts.map(\.finding)).filter { seen.insert($0).inserted }
    var cautions = DiagnosticList()
    _ = DatasetChecks(year: scaffold.year).checked([dataset(table, in: file)], into: &cautions)
    return (faults, cautions.all)
  }

  private func dataset(_ table: DatasetReader.Table, in file: String) -> Dataset {
    let content = ContentFile(
      path: file, address: SitePath([file], isPage: false), kind: .xlsx,
      state: .available(size: 1, pages: nil))
    return Dataset(
      schema: schema, title: sheet, file: content, none: nil, columns: table.columns, rows: table.rows,
      sheets: table.sheets, place: SourcePlace(file: file), anchor: "", doubts: table.doubts)
  }
}
