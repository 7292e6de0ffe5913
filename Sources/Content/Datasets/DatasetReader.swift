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
    let columns = csv.header.map { column(for: $0, into: &diagnostics) }
    reportDoubles(columns, csv.header, into: &diagnostics)
    var table = Table(columns: columns.compactMap(\.self))
    for row in csv.rows {
      var cells: [DatasetCell] = []
      for (column, cell) in zip(columns, row.cells) {
        guard let column else { continue }
        let read = self.cell(cell, in: column, into: &diagnostics)
        if case .file(let file) = read.value,
          let fault = file.fault(in: source, at: cell.offset, length: cell.length)
        {
          table.faults.append(fault)
        }
        cells.append(read)
      }
      guard cells.count == table.columns.count else { continue }
      if cells.contains(where: { !$0.isEmpty }) {
        table.rows.append(DatasetRow(line: row.line, cells: cells))
      }
    }
    return table
  }

  private func column(for header: CSVCell, into diagnostics: inout DiagnosticList) -> DatasetColumn? {
    let wanted = Self.folded(header.text)
    if let column = schema.columns.first(where: { $0.name == wanted || Self.folded($0.title) == wanted }) {
      return column
    }
    let names = schema.columns.flatMap { [$0.name, $0.title] }
    diagnostics.add(
      "dataset.unknown-column", in: source, at: header.offset, length: header.length,
      LocalizedText(
        th: "ไม่รู้จักคอลัมน์ “\(header.text)” ในตาราง \(schema.title)",
        en: "“\(header.text)” is not a column of \(schema.name)"),
      mend: LocalizedText(
        th: "ใช้ชื่อคอลัมน์เหล่านี้: " + schema.columns.map(\.title).joined(separator: ", "),
        en: "use one of: " + schema.columns.map(\.name).joined(separator: ", ")),
      suggestion: NearestName.suggestion(for: header.text, among: names))
    return nil
  }

  private static func folded(_ text: String) -> String {
    NFC.normalised(text).lowercased().split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }

  private func reportDoubles(
    _ columns: [DatasetColumn?], _ header: [CSVCell], into diagnostics: inout DiagnosticList
  ) {
    var seen: [String: CSVCell] = [:]
    for (column, cell) in zip(columns, header) {
      guard let column else { continue }
      if let first = seen.updateValue(cell, forKey: column.name) {
        diagnostics.add(
          "dataset.doubled-column", in: source, at: cell.offset, length: cell.length,
          LocalizedText(
            th: "คอลัมน์ “\(column.title)” มีสองครั้ง", en: "the column \(column.name) stands twice"),
          mend: LocalizedText(th: "เหลือไว้คอลัมน์เดียว", en: "keep one of them"),
          related: [source.place(at: first.offset)])
      }
    }
  }

  private func cell(
    _ cell: CSVCell, in column: DatasetColumn, into diagnostics: inout DiagnosticList
  ) -> DatasetCell {
    let text = NFC.normalised(cell.text.trimmedBlanks)
    guard !text.isEmpty else { return DatasetCell(text: "", value: .empty) }
    if let value = value(of: text, in: column) { return DatasetCell(text: text, value: value) }
    let explanation = column.kind.explanation
    diagnostics.add(
      "dataset.bad-value", in: source, at: cell.offset, length: cell.length,
      LocalizedText(
        th: "คอลัมน์ “\(column.title)”: “\(text)” ไม่ใช่\(explanation.th)",
        en: "column \(column.name): “\(text)” is not \(explanation.en)"),
      mend: column.mend,
      suggestion: NearestName.suggestion(for: text, among: column.choices.flatMap { [$0.value, $0.label] }))
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
