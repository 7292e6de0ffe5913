import Diagnostics
import ThaiText

/// A table that a sheet holds: its header, the rows below it and the titles above it.
///
/// What spreadsheet programs leave behind is passed over: columns without header and cells.
package struct SheetTable: Sendable {
  /// The sheet, which knows the places of the cells.
  package let sheet: Sheet
  /// The row of the headings.
  package let head: SheetRow
  /// The headings, with one blank between their words.
  package let header: [SheetCell]
  /// Where each of them stands among the cells of a row.
  package let columns: [Int]
  /// The rows below the header, each with a cell for every column.
  package let rows: [SheetRow]
  /// What stands above the header.
  package let titles: [SheetRow]

  /// How many rows may stand above the header.
  private static let mostTitles = 10

  /// The table of a sheet; nil for an empty one.
  ///
  /// The header is the first row unless another of the first ones is told to be it; rows above it are titles.
  package init?(
    _ sheet: Sheet, headedBy isHeader: ([SheetCell]) -> Bool = { _ in true },
    into diagnostics: inout DiagnosticList
  ) {
    let start = sheet.rows.prefix(Self.mostTitles).firstIndex { isHeader($0.cells) } ?? 0
    let all = sheet.rows.dropFirst(start)
    guard let head = all.first else { return nil }
    let body = all.dropFirst()
    let found = SheetColumns(head, rows: body, of: sheet, into: &diagnostics)
    self.sheet = sheet
    self.head = head
    header = found.header
    columns = found.places
    titles = Array(sheet.rows.prefix(start))
    rows = body.compactMap { row in
      if let whole = found.whole(row) { return whole }
      diagnostics.add("csv.ragged-row", .error, in: sheet.path) {
        .raggedRow(row, columns: found.width, of: sheet)
      }
      return nil
    }
  }

  /// The cells of a row below the headings.
  package func cells(of row: SheetRow) -> [SheetCell] {
    columns.count == row.cells.count ? row.cells : columns.map { row.cells[$0] }
  }
}

/// The columns of a table that mean something.
private struct SheetColumns {
  private(set) var header: [SheetCell] = []
  private(set) var places: [Int] = []
  /// How many cells a row must have; more of them may only be empty.
  let width: Int
  private let all: Int
  private let isPadded: Bool

  /// Leaves out columns that have no header, which is reported if a row has something there, and those whose header
  /// stands twice, which is always reported.
  init(
    _ head: SheetRow, rows: ArraySlice<SheetRow>, of sheet: Sheet, into diagnostics: inout DiagnosticList
  ) {
    // A row of a workbook has no cells where nothing was typed.
    isPadded = sheet.source == nil
    let widest = isPadded ? rows.map(\.cells.count).max() ?? 0 : 0
    let cells = head.cells + Array(repeating: SheetCell(""), count: max(0, widest - head.cells.count))
    all = cells.count
    let names = cells.map { Spelling.name($0.text) }
    width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    let used = Self.used(names, rows)
    var seen: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if name.isEmpty {
        if let row = used[index] {
          diagnostics.add(.emptyHeader(head, at: index, first: row, of: sheet))
        }
      } else if let first = seen[name] {
        diagnostics.add(.duplicateHeader(name, head, at: index, first: first, of: sheet))
      } else {
        seen[name] = index
        header.append(SheetCell(name, offset: cells[index].offset, length: cells[index].length))
        places.append(index)
      }
    }
  }

  /// The first row with something in each column that has no header.
  private static func used(_ names: [String], _ rows: ArraySlice<SheetRow>) -> [Int: SheetRow] {
    var open = names.indices.filter { names[$0].isEmpty }
    var used: [Int: SheetRow] = [:]
    for row in rows where !open.isEmpty {
      for index in open where index < row.cells.count && !row.cells[index].isBlank { used[index] = row }
      if !used.isEmpty { open.removeAll { used[$0] != nil } }
    }
    return used
  }

  /// The row with a cell for every column; nil if it has too few cells or something beyond all headers.
  func whole(_ row: SheetRow) -> SheetRow? {
    if isPadded, row.cells.count < width {
      let missing = Array(repeating: SheetCell(""), count: width - row.cells.count)
      return SheetRow(number: row.number, cells: row.cells + missing)
    }
    return row.cells.count >= width && row.cells.dropFirst(all).allSatisfy(\.isBlank) ? row : nil
  }
}
