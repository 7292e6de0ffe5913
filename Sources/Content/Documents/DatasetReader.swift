import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Reads a CSV file by a schema: headers by name or Thai title, cells by their column's kind.
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
  let locateFile: (String) -> ContentFile?

  /// The table of a CSV text.
  func read(into diagnostics: inout DiagnosticList) -> Table {
    guard let csv = CSVReader.read(source, into: &diagnostics) else { return Table() }
    let columns = columns(headed: csv.header, into: &diagnostics)
    var table = Table(columns: columns.compactMap(\.self))
    for row in csv.rows {
      var cells: [DatasetCell] = []
      var places: [SourcePlace] = []
      for (column, cell) in zip(columns, row.cells) {
        guard let column else { continue }
        let read = self.cell(cell, in: column, into: &diagnostics)
        if case .file(let file) = read.value, let fault = file.fault {
          table.faults.append(fault.at(source.place(at: cell.offset, length: cell.length), in: source))
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
    headed header: [CSVCell], into diagnostics: inout DiagnosticList
  ) -> [DatasetColumn?] {
    let titles = schema.columns.map { Self.folded($0.title) }
    var seen: [String: CSVCell] = [:]
    return header.map { cell in
      let wanted = Self.folded(cell.text)
      guard let (column, _) = zip(schema.columns, titles).first(where: { $0.name == wanted || $1 == wanted })
      else {
        diagnostics.add(
          .unknownColumn(cell.text, of: schema), in: source, at: cell.offset, length: cell.length)
        return nil
      }
      if let first = seen.updateValue(cell, forKey: column.name) {
        diagnostics.add(
          .doubledColumn(column, first: source.place(at: first.offset)), in: source, at: cell.offset,
          length: cell.length)
      }
      return column
    }
  }

  /// A heading without what people do not see as a difference: capital letters and the kind and number of blanks.
  private static func folded(_ text: String) -> String {
    NFC.normalised(text).lowercased().unicodeScalars.split { $0 == " " || $0 == "\u{A0}" }
      .map { String($0) }.joined(separator: " ")
  }

  private func cell(
    _ cell: CSVCell, in column: DatasetColumn, into diagnostics: inout DiagnosticList
  ) -> DatasetCell {
    let text = NFC.normalised(cell.text.trimmedBlanks)
    guard !text.isEmpty else { return DatasetCell(text: "", value: .empty) }
    if let value = value(of: text, in: column) { return DatasetCell(text: text, value: value) }
    diagnostics.add(.badValue(text, in: column), in: source, at: cell.offset, length: cell.length)
    return DatasetCell(text: text, value: .text)
  }

  private func value(of text: String, in column: DatasetColumn) -> DatasetValue? {
    switch column.kind {
    case .text: return .text
    case .integer: return ThaiDigits.integer(text).map(DatasetValue.integer)
    case .baht: return Baht.read(text).map(DatasetValue.baht)
    case .percent: return Self.percent(text).map(DatasetValue.percent)
    case .day:
      if case .day(let day) = ThaiDate.read(text) { return .day(day) }
      return nil
    case .month: return FiscalMonth.read(text, in: year).map(DatasetValue.month)
    case .file: return locateFile(text).map(DatasetValue.file)
    case .link: return LinkChecker.isSafe(text) ? .link(text) : nil
    case .choice: return column.choice(text).map { .choice(value: $0.value, label: $0.label) }
    }
  }

  private static func percent(_ text: String) -> String? {
    var digits = ThaiDigits.folded(text)
    if digits.utf8.last == 0x25 { digits = String(digits.dropLast()).trimmedBlanks }
    let parts = digits.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isNumber = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { 0x30...0x39 ~= $0 } }
    return isNumber ? digits : nil
  }
}
