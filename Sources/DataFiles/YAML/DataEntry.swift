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
}
