/// A row of a dataset, its cells in the order of the dataset's columns.
package struct DatasetRow: Sendable, Hashable {
  /// The line of the file on which the row begins.
  package let line: Int
  /// The cells.
  package let cells: [DatasetCell]
}
