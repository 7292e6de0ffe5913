import Glibc

/// A path below a directory as the bytes that the kernel sees, ready to be handed to it.
package struct TreePath: Hashable, Comparable, Sendable {
  private let terminated: [UInt8]

  package init(_ text: String) { self.init(bytes: text.utf8) }

  package init(bytes: some Sequence<UInt8>) {
    var storage: [UInt8] = []
    storage.reserveCapacity(bytes.underestimatedCount + 1)
    storage += bytes
    storage.append(0)
    terminated = storage
  }

  /// The path's bytes without the closing NUL.
  package var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// The path for people; bytes that are not UTF-8 are shown as replacement characters.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The directory that holds it; nil at the top.
  package var parent: TreePath? {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { TreePath(bytes: terminated[..<$0]) }
  }

  /// The path of something inside it.
  package func appending(_ name: TreePath) -> TreePath {
    var joined = terminated
    joined.reserveCapacity(terminated.count + name.terminated.count)
    joined[joined.count - 1] = UInt8(ascii: "/")
    joined += name.terminated
    return TreePath(terminated: joined)
  }

  private init(terminated: [UInt8]) { self.terminated = terminated }

  /// Lends the path to a system call.
  package func withPointer<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try terminated.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return try "".withCString(body) }
      return try body(start.assumingMemoryBound(to: CChar.self))
    }
  }

  package func hash(into hasher: inout Hasher) { terminated.withUnsafeBytes { hasher.combine(bytes: $0) } }

  package static func < (lhs: TreePath, rhs: TreePath) -> Bool {
    lhs.withPointer { left in rhs.withPointer { strcmp(left, $0) < 0 } }
  }
}
extension Set<TreePath> {
  /// Every directory above the given paths.
  package static func parents(of paths: some Sequence<TreePath>) -> Set<TreePath> {
    var found: Set<TreePath> = []
    for path in paths {
      var next = path.parent
      while let directory = next, found.insert(directory).inserted { next = directory.parent }
    }
    return found
  }
}
