/// A value with the bytes of the source that wrote it.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it begins, in bytes.
  public let offset: Int
  /// How many bytes it takes.
  public let length: Int

  /// Joins a value with its place.
  public init(value: Value, offset: Int, length: Int) {
    self.value = value
    self.offset = offset
    self.length = length
  }
}
