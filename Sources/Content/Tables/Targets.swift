import Catalogue
import DataFiles

/// Where the cells of a sheet's sources go in the table.
struct Targets {
  let indices: [[Int]]
  let month: Int?
  let spread: Int?
  let none: Int?
  let day: Int?
  let sourceOfMonth: Int?
  private let cells: [Int: Int]

  init(
    _ table: TableOnSheet, monthColumn: DatasetColumn?, of schema: DatasetSchema,
    in result: inout DatasetReader.Table
  ) {
    month = monthColumn.map { result.index(of: $0) }
    var cells: [Int: Int] = [:]
    indices = table.sources.map { source in
      source.columns.map { column in
        let index = result.index(of: column)
        cells[index] = source.cells[0]
        return index
      }
    }
    let spreads = table.months.isEmpty ? nil : schema.spread.flatMap(schema.column(named:))
    spread = spreads.map { result.index(of: $0) }
    if let first = table.months.first, let spread { cells[spread] = first.cell }
    let states = table.rows.entries.contains(where: \.isStatement)
    let rule = states ? schema.nothing.flatMap { schema.column(named: $0.column) } : nil
    none = rule.map { result.index(of: $0) }
    let names = schema.relations.lazy.compactMap(\.dayInMonth).first
    day = names.flatMap { name in result.columns.firstIndex { $0.name == name } }
    sourceOfMonth = table.sources.firstIndex { $0.columns.first?.kind == .month }
    self.cells = cells
  }

  /// The cell of the sheet from which each column is read.
  func origins(count: Int) -> [Int?] { (0..<count).map { cells[$0] } }
}

extension DatasetRelation {
  /// The column of the day that must lie in its row's month.
  var dayInMonth: String? {
    if case .sameMonth(let column, _) = self { column } else { nil }
  }
}
