/// A value of a data file with its place; scalars stay text until a reader asks for a type.
package struct DataNode: Sendable {
  /// The three kinds of values.
  package enum Content: Sendable {
    /// A text; `isPlain` if it has no quotes.
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

/// A key of a mapping with its value.
package struct DataEntry: Sendable {
  /// The key.
  package let key: String
  /// Where the key begins, in bytes.
  package let keyOffset: Int
  /// How many bytes the key takes.
  package let keyLength: Int
  /// The value.
  package let value: DataNode
}

/// A value with the bytes of the source that wrote it.
package struct Located<Value: Sendable>: Sendable {
  /// The value.
  package let value: Value
  /// Where it begins, in bytes.
  package let offset: Int
  /// How many bytes it takes.
  package let length: Int

  /// Joins a value with its place.
  package init(value: Value, offset: Int, length: Int) {
    self.value = value
    self.offset = offset
    self.length = length
  }
}
