/// A cell of a table's line with the column of the screen at which it begins.
struct TableCell: Sendable, Equatable {
  /// Its text, with single blanks.
  let text: String
  /// Where it begins: the number of the cell in a line with tabs, the column of the screen otherwise.
  let column: Int
}
