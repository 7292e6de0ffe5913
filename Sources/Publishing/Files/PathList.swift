/// Paths one behind the other in one piece of memory, each ready to be handed to the kernel.
struct PathList: RandomAccessCollection, Sendable {
  private var text: [UInt8] = []
  private var starts = [0]

  init() {}

  /// A list with room for some paths.
  init(capacity: Int) {
    text.reserveCapacity(capacity * 48)
    starts.reserveCapacity(capacity + 1)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count - 1 }

  subscript(index: Int) -> TreePath {
    text.withUnsafeBytes { TreePath(bytes: $0[starts[index]..<(starts[index + 1] - 1)]) }
  }

  /// Lends the bytes of a path.
  func withBytes<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    text.withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[starts[index]..<(starts[index + 1] - 1)]))
    }
  }

  /// Puts a path at the end.
  mutating func append(_ path: UnsafeRawBufferPointer) {
    text.append(contentsOf: path)
    text.append(0)
    starts.append(text.count)
  }

  /// Lends a path to a system call.
  func withPointer<Result>(at index: Int, _ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result
  {
    try text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return try "".withCString(body) }
      return try body((start + starts[index]).assumingMemoryBound(to: CChar.self))
    }
  }
}
