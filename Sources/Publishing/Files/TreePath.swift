import Glibc

/// A path below a directory as the bytes that the kernel sees, ready to be handed to it.
struct TreePath: Hashable, Comparable, Sendable {
  private let terminated: [UInt8]

  init(_ text: String) { self.init(bytes: text.utf8) }

  init(bytes: some Collection<UInt8>) {
    let count = bytes.count
    terminated = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, filled in
      _ = UnsafeMutableBufferPointer(rebasing: buffer[..<count]).initialize(fromContentsOf: bytes)
      buffer.initializeElement(at: count, to: 0)
      filled = count + 1
    }
  }

  /// The path's bytes without the closing NUL.
  var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// The path for people; bytes that are not UTF-8 are shown as replacement characters.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The directory that holds it; absent at the top.
  var parent: TreePath? {
    let slash = UInt8(ascii: "/")
    guard let end = terminated.withUnsafeBufferPointer({ $0.lastIndex(of: slash) }) else { return nil }
    return TreePath(bytes: terminated[..<end])
  }

  /// The path of something inside it.
  func appending(_ name: TreePath) -> TreePath {
    var joined = terminated
    joined.reserveCapacity(terminated.count + name.terminated.count)
    joined[joined.count - 1] = UInt8(ascii: "/")
    joined += name.terminated
    return TreePath(terminated: joined)
  }

  private init(terminated: [UInt8]) { self.terminated = terminated }

  /// Lends the path to a system call.
  func withPointer<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try terminated.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return try "".withCString(body) }
      return try body(start.assumingMemoryBound(to: CChar.self))
    }
  }

  /// Lends the bytes without the closing NUL.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try terminated.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
  }

  /// A hash of the bytes, seeded anew in every run.
  var mixedBytes: UInt64 {
    var hasher = Hasher()
    hash(into: &hasher)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  func hash(into hasher: inout Hasher) { terminated.withUnsafeBytes { hasher.combine(bytes: $0) } }

  static func == (lhs: TreePath, rhs: TreePath) -> Bool {
    lhs.withBytes { left in rhs.withBytes { ByteOrder.compare(left, $0) == 0 } }
  }

  static func < (lhs: TreePath, rhs: TreePath) -> Bool {
    lhs.withBytes { left in rhs.withBytes { ByteOrder.compare(left, $0) < 0 } }
  }
}
