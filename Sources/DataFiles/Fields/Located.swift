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
