import Content
import Diagnostics

/// A row of the budget table with the lines that it takes.
struct TableEntry: Sendable {
  var words: RowWords
  let amounts: [PlanAmount?]
  let place: SourcePlace
  /// The numbers of its lines.
  var lines: [Int]
}

/// The words of one row before the amounts, by what they say.
struct RowWords: Sendable {
  /// The words by role, as cells have them.
  private(set) var texts: [TableRole: String] = [:]
  /// Where the cell of each role begins.
  private(set) var columns: [TableRole: Int] = [:]

  /// Sorts the cells of a row: the last is the project, the ones before it mission and dimension.
  init(_ cells: [TableCell], remark: [TableCell], _ header: TableHeader) {
    let roles: [TableRole] =
      switch cells.count {
      case 0: []
      case 1: [.project]
      case 2: [Self.isDimension(cells[0], header) ? .dimension : .mission, .project]
      default: [.dimension, .mission, .project]
      }
    for (cell, role) in zip(cells.suffix(3), roles) { add(cell, role) }
    for cell in remark { add(cell, .remark) }
  }

  /// Continues the cell that a wrapped line belongs to: the one that begins nearest to it.
  mutating func append(_ cell: TableCell, _ header: TableHeader) {
    let role = TableRole.allCases.filter { $0 != .number && place($0, header) != nil }.min { first, second in
      abs((place(first, header) ?? 0) - cell.column) < abs((place(second, header) ?? 0) - cell.column)
    }
    add(cell, role ?? .project)
  }

  private func place(_ role: TableRole, _ header: TableHeader) -> Int? {
    columns[role] ?? header.columns[role]
  }

  private mutating func add(_ cell: TableCell, _ role: TableRole) {
    texts[role] = texts[role].map { $0 + " " + cell.text } ?? cell.text
    if columns[role] == nil { columns[role] = cell.column }
  }

  /// Of two cells the first is the dimension if it has a single number in the dimension's column.
  private static func isDimension(_ cell: TableCell, _ header: TableHeader) -> Bool {
    if DimensionHeading.read(cell.text) != nil { return true }
    guard let column = header.columns[.dimension], ListMarker.read(cell.text)?.path.count == 1 else {
      return false
    }
    return abs(cell.column - column) <= abs(cell.column - (header.columns[.mission] ?? Int.max / 2))
  }
}
