/// A row of a dataset, its cells in the order of the dataset's columns.
public struct DatasetRow: Sendable, Hashable {
  /// The line of the file on which the row begins.
  public let line: Int
  /// The cells.
  public let cells: [DatasetCell]
}
