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
