/// A cell of a dataset: its text as written and what it means.
public struct DatasetCell: Sendable, Hashable {
  /// The text as written, trimmed and in NFC.
  public let text: String
  /// Its meaning by the column's kind.
  public let value: DatasetValue

  /// Whether nothing is written.
  public var isEmpty: Bool { value == .empty }
}
