/// One column of a dataset.
public struct DatasetColumn: Sendable, Hashable {
  /// The short name.
  public let name: String
  /// The Thai title; a header may hold either.
  public let title: String
  /// How its cells are read.
  public let kind: ColumnKind
  /// Whether the header must have it; an empty cell is a matter of readiness.
  public let isRequired: Bool
  /// The values that a choice may hold.
  public let choices: [ColumnChoice]

  /// The choice that a cell's text means, by its value or its label.
  public func choice(_ text: String) -> ColumnChoice? {
    choices.first { $0.value == text || $0.label == text }
  }
}
