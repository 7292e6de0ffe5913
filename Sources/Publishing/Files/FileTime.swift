/// A moment as the file system keeps it.
struct FileTime: Comparable, Sendable {
  let seconds: Int
  let nanoseconds: Int

  static func < (lhs: FileTime, rhs: FileTime) -> Bool {
    (lhs.seconds, lhs.nanoseconds) < (rhs.seconds, rhs.nanoseconds)
  }
}
