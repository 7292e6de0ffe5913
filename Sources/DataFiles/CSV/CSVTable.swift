/// A CSV file: its header and the rows below it.
package struct CSVTable: Sendable {
  /// The header's cells.
  package let header: [CSVCell]
  /// The rows.
  package let rows: [CSVRow]
}
