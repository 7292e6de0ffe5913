/// A row of a CSV file.
public struct CSVRow: Sendable, Hashable {
  /// The cells from the left.
  public let cells: [CSVCell]
  /// The line on which the row begins, from 1.
  public let line: Int
}
