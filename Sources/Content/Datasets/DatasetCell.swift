/// A cell of a dataset: its text as written and what it means.
package struct DatasetCell: Sendable, Hashable {
  /// The text as written, trimmed and in NFC.
  package let text: String
  /// Its meaning by the column's kind.
  package let value: DatasetValue

  /// Whether nothing is written.
  package var isEmpty: Bool { value == .empty }
}
