import Glibc

/// What the release needs to know of a directory entry, symbolic links not followed.
struct FileStatus: Sendable {
  let mode: mode_t
  let size: Int
  let inode: UInt64
  let device: UInt64
  let modified: FileTime

  init(_ status: stat) {
    mode = status.st_mode
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
    modified = FileTime(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }

  /// Looks at an entry by the bytes of its path, which a NUL ends, below an open directory; absent where nothing can be
  /// seen there.
  init?(at path: UnsafePointer<CChar>, below descriptor: Int32) {
    var found = stat()
    guard fstatat(descriptor, path, &found, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(found)
  }

  var isFile: Bool { mode & S_IFMT == S_IFREG }
  var isDirectory: Bool { mode & S_IFMT == S_IFDIR }
  var isSymbolicLink: Bool { mode & S_IFMT == S_IFLNK }
  var permissions: mode_t { mode & 0o7777 }
}
