import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Holds the sum rows of a sheet against the rows above them.
struct SumCheck {
  private let table: TableOnSheet

  init(_ table: TableOnSheet) { self.table = table }

  /// A problem for each sum that is neither that of the rows since the last sum nor that of all rows above it.
  var doubts: [DatasetDoubt] {
    if table.rows.sums.isEmpty { return [] }
    return table.sources.filter {
      $0.columns.count == 1 && $0.cells.count == 1 && $0.columns[0].kind.isSummed
    }.flatMap {
      doubts(of: $0.columns[0], at: $0.cells[0])
    }
  }

  private func doubts(of column: DatasetColumn, at cell: Int) -> [DatasetDoubt] {
    var doubts: [DatasetDoubt] = []
    var (all, part, next) = (0, 0, 0)
    // A cell that is no number is reported in its place, and leaves nothing to compare.
    var isWhole = true
    for sum in table.rows.sums {
      for entry in table.rows.entries[next..<sum.entries] {
        guard let number = number(in: entry.position, cell, column) else {
          isWhole = false
          continue
        }
        (all, part) = (all.addingClamped(number), part.addingClamped(number))
      }
      next = sum.entries
      let row = table.sheet.rows[sum.position]
      if isWhole, row.cells.indices.contains(cell), !row.cells[cell].isBlank,
        !CellText.isNone(row.cells[cell].text.trimmedBlanks),
        let written = number(in: sum.position, cell, column),
        written != all, written != part
      {
        let place = table.sheet.place(of: row, at: cell)
        let finding = Diagnostic.sumRowDiffers(
          column, Self.text(written, column), Self.text(part == 0 ? all : part, column)
        ).at(place, in: table.sheet.source)
        doubts.append(DatasetDoubt(column: column.name, finding: finding))
      }
      part = 0
    }
    return doubts
  }

  /// The number of a cell, in satang where it is money; nil if it is none.
  private func number(in position: Int, _ cell: Int, _ column: DatasetColumn) -> Int? {
    let row = table.sheet.rows[position]
    let text = row.cells.indices.contains(cell) ? row.cells[cell].text.trimmedBlanks : ""
    if text.isEmpty || CellText.isNone(text) { return 0 }
    return column.kind == .baht ? CellText.amount(text)?.satang : CellText.integer(text)
  }

  private static func text(_ number: Int, _ column: DatasetColumn) -> String {
    column.kind == .baht ? Baht(satang: number).grouped : ThaiNumber.grouped(number)
  }
}

extension ColumnKind {
  fileprivate var isSummed: Bool { self == .baht || self == .integer }
}

extension Int {
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}
