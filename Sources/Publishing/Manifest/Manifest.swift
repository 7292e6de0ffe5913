import Glibc

/// The files of one release with their digests; its text can be checked with `sha256sum -c`.
///
/// The text itself is kept, sorted lines of digest, two spaces and path, and read where it is asked.
struct Manifest: Sendable {
  /// Its name in the tree that it describes, and the mark that the tree is a finished release.
  static let fileName = TreePath(".prongsai-manifest")
  /// How many bytes of a line come before the path.
  static let pathOffset = 66

  /// How long a path may be, in bytes.
  static let longestPath = 3_000

  let text: [UInt8]
  /// Where each line starts, and behind them the end of the text.
  private let starts: [Int]

  init() { self.init(text: [], starts: [0]) }

  private init(text: [UInt8], starts: [Int]) {
    self.text = text
    self.starts = starts
  }

  /// Takes a text of which it is known that this program wrote it.
  init(trusted text: [UInt8]) {
    self.init(text: text, starts: Self.starts(of: text))
  }

  /// How many files it names.
  var count: Int { starts.count - 1 }

  /// The path of a file by its place in the order.
  func path(at index: Int) -> TreePath { TreePath(bytes: pathBytes(at: index)) }

  /// The bytes of a path.
  func pathBytes(at index: Int) -> ArraySlice<UInt8> {
    text[(starts[index] + Self.pathOffset)..<(starts[index + 1] - 1)]
  }

  /// Lends a path to a system call, put into some room and ended by a NUL; absent where it is longer than any may be.
  func withPathPointer<Result>(
    at index: Int, in room: UnsafeMutableRawBufferPointer, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result? {
    pathBytes(at: index).withUnsafeBytes { path in
      guard path.count < room.count, let start = room.baseAddress else { return nil }
      room.copyMemory(from: path)
      room[path.count] = 0
      return body(start.assumingMemoryBound(to: CChar.self))
    }
  }

  /// The digest of a file by its place in the order.
  func digest(at index: Int) -> FileDigest? {
    FileDigest(hex: text[starts[index]..<(starts[index] + 64)])
  }

  /// The digest of a file; absent where it is not named.
  func digest(of path: TreePath) -> FileDigest? { index(of: path).flatMap(digest(at:)) }

  /// Whether a file is named.
  func contains(_ path: TreePath) -> Bool { index(of: path) != nil }

  /// The place of a path in the order; absent where it is not named.
  func index(of path: TreePath) -> Int? {
    let found = firstIndex(notBefore: path)
    return found < count && compare(found, path) == 0 ? found : nil
  }

  /// The place of the first path that is not before another.
  func firstIndex(notBefore path: TreePath) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, path) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The lines of a range of files.
  func lines(_ range: Range<Int>) -> ArraySlice<UInt8> {
    text[starts[range.lowerBound]..<starts[range.upperBound]]
  }

  /// Below zero where the path at a place comes before another, zero where it is that one.
  func compare(_ index: Int, _ path: TreePath) -> Int {
    pathBytes(at: index).withUnsafeBytes { bytes in path.withBytes { ByteOrder.compare(bytes, $0) } }
  }

  private static func starts(of text: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(text.count / 90 + 2)
    text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      while start < bytes.count, let end = memchr(base + start, 0x0A, bytes.count - start) {
        start = UnsafeRawPointer(end) - base + 1
        starts.append(start)
      }
    }
    return starts
  }
}
