import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Reads a CSV file by a schema: headers as `ColumnHeadings` knows them, cells by their column's kind.
struct DatasetReader {
  /// Columns and rows as read, and the files of cells that are missing or damaged.
  struct Table {
    var columns: [DatasetColumn] = []
    var rows: [DatasetRow] = []
    var faults: [Diagnostic] = []
  }

  let schema: DatasetSchema
  let year: FiscalYear
  let source: SourceText
  let locateFile: (String) -> Result<ContentFile, FileRefusal>

  /// The table of a CSV text.
  func read(into diagnostics: inout DiagnosticList) -> Table {
    let headings = ColumnHeadings(schema)
    guard let csv = CSVReader.read(source, headedBy: headings.isHeader, into: &diagnostics) else {
      return Table()
    }
    if let title = csv.titles.first, let cell = title.cells.first {
      diagnostics.add(.titleRows(csv.titles.count), in: source, at: cell.offset, length: cell.length)
    }
    let columns = columns(headed: csv.header, headings, into: &diagnostics)
    var table = Table(columns: columns.compactMap(\.self))
    for row in csv.rows {
      var cells: [DatasetCell] = []
      var places: [SourcePlace] = []
      for (column, cell) in zip(columns, row.cells) {
        guard let column else { continue }
        let read = self.cell(cell, in: column, into: &diagnostics)
        if case .file(let file) = read.value {
          if let fault = file.fault {
            table.faults.append(
              fault.named(at: source.place(at: cell.offset, length: cell.length), in: source))
          }
          if let caution = file.caution {
            diagnostics.add(caution, in: source, at: cell.offset, length: cell.length)
          }
        }
        cells.append(read)
        places.append(source.place(at: cell.offset, length: cell.length))
      }
      if cells.count == table.columns.count, cells.contains(where: { !$0.isEmpty }) {
        table.rows.append(DatasetRow(line: row.line, cells: cells, places: places))
      }
    }
    return table
  }

  /// The column of every header cell; nil for one that is none, which is reported like one that stands twice.
  private func columns(
    headed header: [CSVCell], _ headings: ColumnHeadings, into diagnostics: inout DiagnosticList
  ) -> [DatasetColumn?] {
    var seen: [String: CSVCell] = [:]
    var unknown: [CSVCell] = []
    let columns = header.map { cell -> DatasetColumn? in
      let meaning = headings.meaning(of: cell.text)
      guard case .column(let column) = meaning else {
        if case .unknown = meaning, !cell.text.trimmedBlanks.isEmpty { unknown.append(cell) }
        return nil
      }
      if let first = seen.updateValue(cell, forKey: column.name) {
        diagnostics.add(
          .doubledColumn(column, first: source.place(at: first.offset)), in: source, at: cell.offset,
          length: cell.length)
      }
      return column
    }
    if let first = unknown.first {
      let names = unknown.enumerated().map { index, cell in
        (cell.text.trimmedBlanks, index < Diagnostic.mostColumns ? headings.suggestion(for: cell.text) : nil)
      }
      diagnostics.add(.unknownColumns(names, of: schema), in: source, at: first.offset, length: first.length)
    }
    return columns
  }

  private func cell(
    _ cell: CSVCell, in column: DatasetColumn, into diagnostics: inout DiagnosticList
  ) -> DatasetCell {
    let text = Spelling.normalised(cell.text.trimmedBlanks)
    guard !text.isEmpty else { return DatasetCell(text: "", value: .empty) }
    let finding: Diagnostic
    switch value(of: text, in: column) {
    case .success(let value): return DatasetCell(text: text, value: value)
    case .failure(let fault): finding = fault.finding(text, column, year, schema)
    }
    diagnostics.add(finding, in: source, at: cell.offset, length: cell.length)
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
