import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Reads a table by a schema: headers as `ColumnHeadings` knows them, cells by their column's kind.
struct DatasetReader {
  /// Columns and rows as read, and the files of cells that are missing or damaged.
  struct Table {
    var columns: [DatasetColumn] = []
    var rows: [DatasetRow] = []
    var faults: [Diagnostic] = []
  }

  let schema: DatasetSchema
  let year: FiscalYear
  let locateFile: (String) -> Result<ContentFile, FileRefusal>

  /// How many rows of a sheet are looked at for a header.
  private static let mostTitles = 10

  /// The table of the first sheet with its headings, else of the first sheet.
  func read(_ sheets: [Sheet], into diagnostics: inout DiagnosticList) -> Table {
    let headings = ColumnHeadings(schema)
    let fitting = sheets.filter { $0.rows.prefix(Self.mostTitles).contains { headings.isHeader($0.cells) } }
    guard let sheet = fitting.first ?? sheets.first else { return Table() }
    diagnostics.add(contentsOf: sheet.findings)
    if fitting.count > 1, let row = sheet.rows.first {
      let others = fitting.dropFirst().compactMap(\.name)
      diagnostics.add(
        Diagnostic.furtherSheets(others, chosen: sheet.name ?? "").placed(at: sheet.place(of: row, at: 0)))
    }
    return read(sheet, headings, into: &diagnostics)
  }

  private func read(
    _ sheet: Sheet, _ headings: ColumnHeadings, into diagnostics: inout DiagnosticList
  ) -> Table {
    guard let found = SheetTable(sheet, headedBy: headings.isHeader, into: &diagnostics) else {
      return Table()
    }
    if let title = found.titles.first {
      let column = title.cells.firstIndex { !$0.isBlank } ?? 0
      diagnostics.add(
        Diagnostic.titleRows(found.titles.count).placed(
          at: sheet.place(of: title, at: column), in: sheet.source))
    }
    let columns = columns(of: found, headings, into: &diagnostics)
    var table = Table(columns: columns.compactMap(\.self))
    for row in found.rows where !isExample(row, columns, found.columns, into: &diagnostics) {
      var cells: [DatasetCell] = []
      var places: [SourcePlace] = []
      for (column, index) in zip(columns, found.columns) {
        guard let column else { continue }
        let place = sheet.place(of: row, at: index)
        let read = self.cell(row.cells[index], in: column, of: sheet, at: place, into: &diagnostics)
        if case .file(let file) = read.value {
          if let fault = file.fault { table.faults.append(fault.named(at: place, in: sheet.source)) }
          if let caution = file.caution { diagnostics.add(caution.placed(at: place, in: sheet.source)) }
        }
        cells.append(read)
        places.append(place)
      }
      if cells.count == table.columns.count, cells.contains(where: { !$0.isEmpty }) {
        table.rows.append(DatasetRow(line: row.number, cells: cells, places: places))
      }
    }
    return table
  }

  /// Whether a row is the example of a workbook to be filled in; one that was half typed over is asked about.
  private func isExample(
    _ row: SheetRow, _ columns: [DatasetColumn?], _ indices: [Int], into diagnostics: inout DiagnosticList
  ) -> Bool {
    let cells = zip(columns, indices).compactMap { column, index in
      column.flatMap { schema.columns.firstIndex(of: $0) }.map { (column: $0, text: row.cells[index].text) }
    }
    let likeness = DatasetExample(of: schema, in: year).likeness(of: cells)
    if likeness == .changed {
      let place = sheet.place(of: row, at: indices.first ?? 0)
      diagnostics.add(Diagnostic.exampleRow.placed(at: place, in: sheet.source))
    }
    return likeness != .none
  }

  /// The column of every header cell; nil for one that is none, which is reported like one that stands twice.
  private func columns(
    of table: SheetTable, _ headings: ColumnHeadings, into diagnostics: inout DiagnosticList
  ) -> [DatasetColumn?] {
    let sheet = table.sheet
    func place(_ index: Int) -> SourcePlace { sheet.place(of: table.head, at: table.columns[index]) }
    var seen: [String: Int] = [:]
    var unknown: [Int] = []
    let columns = table.header.indices.map { index -> DatasetColumn? in
      let meaning = headings.meaning(of: table.header[index].text)
      guard case .column(let column) = meaning else {
        if case .unknown = meaning, !table.header[index].isBlank { unknown.append(index) }
        return nil
      }
      if let first = seen.updateValue(index, forKey: column.name) {
        diagnostics.add(
          Diagnostic.doubledColumn(column, first: place(first)).placed(at: place(index), in: sheet.source))
      }
      return column
    }
    if let first = unknown.first {
      let names = unknown.enumerated().map { number, index in
        let text = table.header[index].text
        return (text.trimmedBlanks, number < Diagnostic.mostColumns ? headings.suggestion(for: text) : nil)
      }
      diagnostics.add(
        Diagnostic.unknownColumns(names, of: schema).placed(at: place(first), in: sheet.source))
    }
    return columns
  }

  private func cell(
    _ cell: SheetCell, in column: DatasetColumn, of sheet: Sheet, at place: SourcePlace,
    into diagnostics: inout DiagnosticList
  ) -> DatasetCell {
    let text = Spelling.normalised(cell.text.trimmedBlanks)
    guard !text.isEmpty else { return DatasetCell(text: "", value: .empty) }
    let finding: Diagnostic
    switch value(of: text, in: column) {
    case .success(let value): return DatasetCell(text: text, value: value)
    case .failure(let fault): finding = fault.finding(text, column, year, schema)
    }
    diagnostics.add(finding.rule, finding.severity, in: sheet.path) {
      finding.placed(at: place, in: sheet.source)
    }
    return DatasetCell(text: text, value: .text)
  }

  private func value(of text: String, in column: DatasetColumn) -> Result<DatasetValue, CellFault> {
    let value: DatasetValue? =
      switch column.kind {
      case .text: .text
      case .integer: ThaiDigits.integer(text).map(DatasetValue.integer)
      case .baht: Baht.read(text).map(DatasetValue.baht)
      case .percent: Self.percent(text).map(DatasetValue.percent)
      case .day: if case .day(let day) = ThaiDate.read(text) { .day(day) } else { nil }
      case .month: FiscalMonth.read(text, in: year).map(DatasetValue.month)
      case .file: nil
      case .link: LinkChecker.isSafe(text) ? .link(text) : nil
      case .choice: column.choice(text).map { .choice(value: $0.value, label: $0.label) }
      }
    if let value { return .success(value) }
    guard column.kind == .file else { return .failure(.otherKind) }
    return locateFile(text).map(DatasetValue.file).mapError(CellFault.refused)
  }

  private static func percent(_ text: String) -> String? {
    var digits = ThaiDigits.folded(text)
    if digits.utf8.last == 0x25 { digits = String(digits.dropLast()).trimmedBlanks }
    let parts = digits.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isNumber = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { 0x30...0x39 ~= $0 } }
    return isNumber ? digits : nil
  }
}

/// Why a cell does not hold what its column asks for.
enum CellFault: Error {
  case otherKind
  case refused(FileRefusal)
}
