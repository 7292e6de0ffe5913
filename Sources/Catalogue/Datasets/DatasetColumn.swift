/// One column of a dataset.
package struct DatasetColumn: Sendable, Hashable {
  /// The short name.
  package let name: String
  /// The Thai title; a header may hold either.
  package let title: String
  /// How its cells are read.
  package let kind: ColumnKind
  /// Whether the header must have it; an empty cell is a matter of readiness.
  package let isRequired: Bool
  /// The values that a choice may hold.
  package let choices: [ColumnChoice]

  /// The choice that a cell's text means, by its value or its label.
  package func choice(_ text: String) -> ColumnChoice? {
    choices.first { $0.value == text || $0.label == text }
  }
}
