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
  /// When its bytes changed.
  package let modified: FileTime
  /// When its inode changed; no program can set it back.
  package let changed: FileTime

  init(_ status: stat) {
    mode = status.st_mode
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
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
  package var isFile: Bool { kind == .file }
  package var isFolder: Bool { kind == .folder }
  package var isSymbolicLink: Bool { kind == .symbolicLink }
  package var permissions: mode_t { mode & 0o7777 }
}
