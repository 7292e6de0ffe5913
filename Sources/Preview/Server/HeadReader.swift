import FlyingSocks

/// Reads the heads of requests from a connection, never more than a limit.
struct HeadReader: Sendable {
  /// The head is larger than allowed.
  struct TooLarge: Error {}

  let socket: AsyncSocket
  let limit: Int

  /// The bytes up to the next empty line, and those already read behind it.
  func next(after rest: [UInt8]) async throws -> (head: [UInt8], rest: [UInt8]) {
    var bytes = rest
    var searched = 0
    while true {
      if let end = Self.end(in: bytes, from: max(0, searched - 3)) {
        guard end.lowerBound <= limit else { throw TooLarge() }
        return (Array(bytes[..<end.lowerBound]), Array(bytes[end.upperBound...]))
      }
      searched = bytes.count
      guard bytes.count <= limit else { throw TooLarge() }
      bytes += try await socket.read(atMost: 4096)
    }
  }

  /// Where the empty line stands that ends a head.
  private static func end(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x0A, index + 1 < bytes.count else { continue }
      if bytes[index + 1] == 0x0A { return index..<(index + 2) }
      if bytes[index + 1] == 0x0D, index + 2 < bytes.count, bytes[index + 2] == 0x0A {
        return index..<(index + 3)
      }
    }
    return nil
  }
}
