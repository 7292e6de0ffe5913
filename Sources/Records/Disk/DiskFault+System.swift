import Glibc

extension DiskFault {
  /// What an error number of the system means.
  init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case ELOOP: self = .symbolicLink
    case EACCES, EPERM: self = .denied
    default: self = .other(code: code)
    }
  }

  /// What an error number means for a name in a folder: the system calls a link in a folder's place no folder.
  init(_ code: Int32, of name: String, in folder: OpenFolder) {
    var status = stat()
    let isLink =
      code == ENOTDIR && fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
    self.init(isLink ? ELOOP : code)
  }
}
