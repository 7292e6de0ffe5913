/// Puts plain values one behind the other, with a checksum at the end.
struct RecordWriter {
  private var bytes: [UInt8] = []

  /// A writer with room for a number of bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func put<Value: BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  mutating func put<Value: BitwiseCopyable>(all values: [Value]) {
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// The bytes with their checksum.
  mutating func finish() -> [UInt8] {
    put(RecordChecksum.of(bytes[...]))
    return bytes
  }
}
