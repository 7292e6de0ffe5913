import Glibc

/// A system call that failed: its error number and the path that it was about.
struct SystemError: Error, Sendable {
  let code: Int32
  let path: String

  init(code: Int32, path: String) {
    self.code = code
    self.path = path
  }

  /// Captures `errno` right after a failed call.
  init(_ path: String) { self.init(code: errno, path: path) }

  init(_ path: TreePath, in directory: DirectoryHandle) {
    let code = errno
    self.init(code: code, path: directory.name + "/" + path.text)
  }

  /// Whether the file system refuses to exchange or link these two places at all.
  var meansUnsupported: Bool { [EXDEV, EINVAL, ENOSYS, EBUSY, EOPNOTSUPP].contains(code) }

  /// Whether a hard link is refused where a copy may still do.
  var meansNoLink: Bool { [EXDEV, EPERM, EMLINK, EOPNOTSUPP, ENOSYS].contains(code) }

  /// Whether nothing is there.
  var meansAbsent: Bool { code == ENOENT || code == ENOTDIR }
}
