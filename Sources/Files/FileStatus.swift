import Glibc

/// A moment as the file system keeps it.
package struct FileTime: Comparable, Hashable, Sendable {
  package let seconds: Int
  package let nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The moment by the clock of the system.
  package static var now: FileTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return FileTime(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  package static func < (lhs: FileTime, rhs: FileTime) -> Bool {
    (lhs.seconds, lhs.nanoseconds) < (rhs.seconds, rhs.nanoseconds)
  }
}

/// What a name stands for; nothing is followed.
package enum EntryKind: Sendable, Hashable {
  case file, folder, symbolicLink, other
}

/// What the file system says of an entry, symbolic links not followed.
package struct FileStatus: Hashable, Sendable {
  package let mode: mode_t
  package let size: Int
  package let inode: UInt64
  package let owner: UInt32
  package let group: UInt32
  /// When its bytes changed.
  package let modified: FileTime
  /// When its inode changed; no program can set it back.
  package let changed: FileTime

  init(_ status: stat) {
    mode = status.st_mode
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
    owner = status.st_uid
    group = status.st_gid
    modified = FileTime(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    changed = FileTime(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
  }

  package var kind: EntryKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// How many nanoseconds it takes until a further change would show in the times; nil if it would at once.
  ///
  /// Clocks of file systems tick every few milliseconds, some every two seconds: their times have no nanoseconds. A
  /// time of the future, as on a share with a clock of its own, tells nothing.
  package func timeUntilSettled(at now: FileTime) -> Int? {
    let tick = changed.nanoseconds == 0 ? 2_100_000_000 : 20_000_000
    let age = (now.seconds - changed.seconds) * 1_000_000_000 + now.nanoseconds - changed.nanoseconds
    return (0..<tick).contains(age) ? tick - age : nil
  }

  package var isFile: Bool { kind == .file }
  package var isFolder: Bool { kind == .folder }
  package var isSymbolicLink: Bool { kind == .symbolicLink }
  package var permissions: mode_t { mode & 0o7777 }
}
