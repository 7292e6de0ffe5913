/// A CSV file: its header and the rows below it.
public struct CSVTable: Sendable {
  /// The header's cells.
  public let header: [CSVCell]
  /// The rows.
  public let rows: [CSVRow]
}
