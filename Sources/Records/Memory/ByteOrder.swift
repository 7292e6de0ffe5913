import Glibc

/// Orders paths by their bytes.
enum ByteOrder {
  /// Whether two paths are the same.
  static func areEqual(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    guard first.count == second.count else { return false }
    guard let left = first.baseAddress, let right = second.baseAddress else { return true }
    return memcmp(left, right, first.count) == 0
  }

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
