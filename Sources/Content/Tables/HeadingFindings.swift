import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Reports what is wrong with the headings of a sheet: unknown ones together, doubled ones, columns without any.
struct HeadingFindings {
  let schema: DatasetSchema
  let headings: ColumnHeadings

  func report(_ table: TableOnSheet, into diagnostics: inout DiagnosticList) {
    reportUnknown(table, into: &diagnostics)
    reportDoubled(table, into: &diagnostics)
    reportWithout(table, into: &diagnostics)
    let passedOver = table.header.columns.filter { $0.meaning == .passedOver }
    if let first = passedOver.first {
      diagnostics.add(.passedOver(passedOver.map { Spelling.name($0.heading) }).at(table.place(of: first)))
    }
  }

  private func reportUnknown(_ table: TableOnSheet, into diagnostics: inout DiagnosticList) {
    let isMonth = { (meaning: ColumnHeadings.Meaning) in if case .month = meaning { true } else { false } }
    let unknown = table.header.columns.filter {
      $0.meaning == .unknown || (table.months.isEmpty && isMonth($0.meaning))
    }
    let missing = missing(in: table)
    guard let first = unknown.first else {
      let saysNothing = table.rows.entries.allSatisfy(\.isStatement) && !table.rows.entries.isEmpty
      if table.matches, !saysNothing, !missing.isEmpty {
        diagnostics.add(
          Diagnostic.missingColumns(missing, of: schema).at(
            table.place(of: table.header.rows.lowerBound), in: table.sheet.source))
      }
      return
    }
    let names = unknown.enumerated().map { index, column in
      let meant = index < Diagnostic.mostColumns ? headings.suggestion(for: column.heading) : nil
      return (Spelling.name(column.heading), meant)
    }
    diagnostics.add(
      Diagnostic.unknownColumns(names, of: schema, isWhole: table.matches && missing.isEmpty)
        .at(table.place(of: first), in: table.sheet.source))
  }

  /// The columns that the table must have and has not; the month may come from elsewhere.
  private func missing(in table: TableOnSheet) -> [DatasetColumn] {
    var there = Set(table.sources.flatMap { $0.columns.map(\.name) })
    if !table.months.isEmpty, let spread = schema.spread { there.insert(spread) }
    return schema.requiredColumns.filter { $0.kind != .month && !there.contains($0.name) }
  }

  private func reportDoubled(_ table: TableOnSheet, into diagnostics: inout DiagnosticList) {
    var seen: [String: SourcePlace] = [:]
    for source in table.sources {
      let place = table.place(of: source.heading)
      for column in source.columns {
        guard let first = seen.updateValue(place, forKey: column.name) else { continue }
        diagnostics.add(Diagnostic.doubledColumn(column, first: first).at(place, in: table.sheet.source))
      }
    }
  }

  /// A column without a heading in which an entry has something.
  private func reportWithout(_ table: TableOnSheet, into diagnostics: inout DiagnosticList) {
    let headed = Set(table.header.columns.flatMap(\.cells))
    var open = (0..<table.header.width).filter { !headed.contains($0) }
    if table.sheet.source == nil {
      let width = table.rows.entries.lazy.map { table.sheet.rows[$0.position].cells.count }.max() ?? 0
      open += Array(table.header.width..<max(table.header.width, width))
    }
    for entry in table.rows.entries where !open.isEmpty {
      let row = table.sheet.rows[entry.position]
      open.removeAll { column in
        guard row.cells.indices.contains(column), !row.cells[column].isBlank else { return false }
        let head = table.sheet.rows[table.header.rows.upperBound - 1]
        diagnostics.add(
          Diagnostic.withoutHeading(column + 1, cell: table.sheet.place(of: row, at: column))
            .at(table.sheet.place(of: head, at: column), in: table.sheet.source))
        return true
      }
    }
  }
}
