import Glibc

/// An open directory; every path of the release is reached from one, never from the working directory.
final class DirectoryHandle: Sendable {
  let descriptor: Int32
  /// The path for messages.
  let name: String

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  /// Opens a directory by its absolute path.
  static func open(_ path: String) throws -> DirectoryHandle {
    let descriptor = Glibc.open(path, flags)
    guard descriptor >= 0 else { throw SystemError(path) }
    return DirectoryHandle(descriptor: descriptor, name: path)
  }

  /// Opens a directory inside this one, refusing a symbolic link in its place.
  func directory(_ path: TreePath) throws -> DirectoryHandle {
    let opened = path.withPointer { openat(descriptor, $0, Self.flags | O_NOFOLLOW) }
    guard opened >= 0 else { throw SystemError(path, in: self) }
    return DirectoryHandle(descriptor: opened, name: name + "/" + path.text)
  }

  /// Opens a directory inside this one; absent where nothing is there.
  func directoryIfPresent(_ path: TreePath) throws -> DirectoryHandle? {
    try ifPresent { try directory(path) }
  }

  /// Opens the directory once more, for a reader with a place in it of its own.
  func reopened() throws -> DirectoryHandle {
    let opened = openat(descriptor, ".", Self.flags)
    guard opened >= 0 else { throw SystemError(name) }
    return DirectoryHandle(descriptor: opened, name: name)
  }

  /// Looks at an entry; absent where nothing is there.
  func status(_ path: TreePath) throws -> FileStatus? {
    var found = stat()
    guard path.withPointer({ fstatat(descriptor, $0, &found, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      return try ifPresent { throw SystemError(path, in: self) }
    }
    return FileStatus(found)
  }

  /// Looks at the directory itself.
  func status() throws -> FileStatus {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw SystemError(name) }
    return FileStatus(found)
  }

  private func ifPresent<Result>(_ body: () throws -> Result) throws -> Result? {
    do { return try body() } catch let error as SystemError where error.meansAbsent { return nil }
  }
}
