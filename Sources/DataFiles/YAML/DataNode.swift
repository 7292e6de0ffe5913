/// A value of a data file with its place; scalars stay text until a reader asks for a type.
package struct DataNode: Sendable {
  /// What a value holds.
  package indirect enum Content: Sendable {
    /// A text; `isPlain` where it stands without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([DataNode])
    case mapping([DataEntry])
  }

  /// What the value holds.
  package let content: Content
  /// Where it begins, in bytes.
  package let offset: Int
  /// How many bytes it takes on its first line; at least 1.
  package let length: Int
}
