/// A row of a CSV file.
package struct CSVRow: Sendable, Hashable {
  /// The cells from the left.
  package let cells: [CSVCell]
  /// The line on which the row begins, from 1.
  package let line: Int
}
