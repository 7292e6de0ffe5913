/// Takes plain values from bytes whose checksum is right, never past their end.
struct RecordReader {
  private let bytes: [UInt8]
  private let end: Int
  private var offset = 0

  /// Begins to read; absent where the checksum is wrong.
  init?(_ bytes: [UInt8]) {
    end = bytes.count - MemoryLayout<UInt64>.size
    guard end >= 0 else { return nil }
    let sum = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self) }
    guard sum == RecordChecksum.of(bytes[..<end]) else { return nil }
    self.bytes = bytes
  }

  mutating func take<Value: BitwiseCopyable>(_ type: Value.Type) -> Value? {
    take(count: 1, of: type)?.first
  }

  mutating func take<Value: BitwiseCopyable>(count: Int, of type: Value.Type) -> [Value]? {
    guard count >= 0, count <= (end - offset) / MemoryLayout<Value>.stride else { return nil }
    let size = count * MemoryLayout<Value>.stride
    defer { offset += size }
    return [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[offset..<(offset + size)]))
      }
      filled = count
    }
  }
}
