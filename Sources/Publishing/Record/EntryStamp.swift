import Glibc

/// What tells a directory entry from one that was changed or replaced since.
struct EntryStamp: Equatable, BitwiseCopyable, Sendable {
  /// The stamp of an entry of which nothing is known; no entry has it.
  static let unknown = EntryStamp(inode: 0, nanoseconds: 0)

  let inode: UInt64
  /// The modification time in nanoseconds since 1970.
  let nanoseconds: Int64

  init(inode: UInt64, nanoseconds: Int64) {
    self.inode = inode
    self.nanoseconds = nanoseconds
  }

  init(_ status: FileStatus) {
    inode = status.inode
    nanoseconds = status.modified.sinceEpoch
  }
}

extension FileTime {
  /// The moment in nanoseconds since 1970, cut where that is out of range.
  var sinceEpoch: Int64 {
    let (scaled, isTooLarge) = Int64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    return isTooLarge ? .max : scaled &+ Int64(nanoseconds)
  }

  /// The present moment by the clock of file systems.
  static var now: FileTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return FileTime(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }
}
