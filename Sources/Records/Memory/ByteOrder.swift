import Glibc

/// Orders paths by their bytes.
enum ByteOrder {
  /// Whether one path comes before another.
  static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    let shared = min(first.count, second.count)
    guard shared > 0, let left = first.baseAddress, let right = second.baseAddress else {
      return first.count < second.count
    }
    let order = memcmp(left, right, shared)
    return order == 0 ? first.count < second.count : order < 0
  }
}
