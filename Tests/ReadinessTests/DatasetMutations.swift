import Catalogue

@testable import Content

extension Dataset {
  /// The table as if its file lacked a column.
  func without(column index: Int) -> Dataset {
    var columns = columns
    columns.remove(at: index)
    let sheets = sheets.map { sheet in
      var sheet = sheet
      sheet.cells.remove(at: index)
      return sheet
    }
    return Dataset(
      schema: schema, title: title, file: file, none: none, columns: columns,
      rows: rows.map { row in
        var row = row
        row.cells.remove(at: index)
        return row
      }, sheets: sheets, place: place, anchor: anchor)
  }

  /// The table with other words in the first cell of a column that must say something; nil if there is none.
  func filling(column index: Int, with words: String) -> Dataset? {
    let row = rows.firstIndex { !$0.cells[index].isEmpty && !allowsGap(in: $0, at: columns[index].name) }
    guard let row else { return nil }
    var table = self
    table.rows[row].cells[index] = DatasetCell(text: words, value: .text)
    return table
  }

  /// The columns that are empty somewhere only because a column says that there is nothing to report.
  func gapsExcused(by column: String) -> Set<String> {
    guard schema.nothing?.column == column else { return [] }
    let names = columns.enumerated().filter { index, column in
      rows.contains { $0.cells[index].isEmpty && allowsGap(in: $0, at: column.name) }
    }
    return Set(names.map(\.element.name)).subtracting([column])
  }
}

extension EvidenceRule {
  /// Whether the rule looks into a column of a table.
  func names(_ column: String, of table: String) -> Bool {
    switch self {
    case .dataset(let name, let columns): name == table && columns.contains(column)
    case .values(let name, let own, _), .period(let name, let own, _): name == table && own == column
    case .balance(let name, let total, let parts): name == table && ([total] + parts).contains(column)
    default: false
    }
  }

  /// Whether the rule looks into a table.
  func looksInto(_ table: String) -> Bool {
    switch self {
    case .dataset(let name, _), .values(let name, _, _), .period(let name, _, _), .balance(let name, _, _):
      name == table
    default: false
    }
  }

  /// Whether a column of a table must be filled in every row.
  func asksToFill(in table: String) -> (String) -> Bool {
    guard case .dataset(table, let columns) = self else { return { _ in false } }
    return { columns.contains($0) }
  }
}
