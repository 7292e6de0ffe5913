/// A key of a mapping with its value.
public struct DataEntry: Sendable {
  /// The key.
  public let key: String
  /// Where the key begins, in bytes.
  public let keyOffset: Int
  /// How many bytes the key takes.
  public let keyLength: Int
  /// The value.
  public let value: DataNode

  /// Joins a key and its place with its value.
  package init(key: String, keyOffset: Int, keyLength: Int, value: DataNode) {
    self.key = key
    self.keyOffset = keyOffset
    self.keyLength = keyLength
    self.value = value
  }
}
