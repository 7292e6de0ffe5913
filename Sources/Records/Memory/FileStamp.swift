import Glibc

/// By what a file is known to be unchanged: its size, its inode, and when it and its inode last changed.
public struct FileStamp: Sendable, Hashable {
  /// The size in bytes.
  public let size: Int
  /// The inode.
  public let inode: UInt64
  /// When its bytes changed, in nanoseconds since 1970.
  public let modified: Int64
  /// When its inode changed, in nanoseconds since 1970; no program can set it back.
  public let changed: Int64

  /// A stamp from its figures.
  public init(size: Int, inode: UInt64, modified: Int64, changed: Int64) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    self.init(
      size: Int(status.st_size), inode: UInt64(status.st_ino),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
      changed: Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec))
  }

  /// Whether the file was left alone before a moment, in nanoseconds since 1970; a younger one may change again
  /// within the same tick of the clock, unseen.
  ///
  /// Only the time of its inode counts, which no program sets; that of its bytes may lie in the future.
  public func isQuiet(before moment: Int64) -> Bool { changed < moment }
}
