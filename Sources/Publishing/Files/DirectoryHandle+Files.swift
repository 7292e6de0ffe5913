import Glibc

extension DirectoryHandle {
  /// Writes a new file, mode 0644 whatever the umask, making the directories above it.
  func writeFile(_ path: TreePath, _ bytes: UnsafeRawBufferPointer, settings: FileSettings) throws {
    let descriptor = try createDescriptor(path)
    defer { close(descriptor) }
    guard Descriptor.write(descriptor, bytes), Descriptor.settle(descriptor, settings) else {
      throw SystemError(path, in: self)
    }
  }

  /// Creates a file that did not exist; an existing one or a link in its place is an error.
  func createFile(_ path: TreePath) throws -> OpenFile {
    OpenFile(descriptor: try createDescriptor(path), path: path, in: self)
  }

  private func createDescriptor(_ path: TreePath) throws -> Int32 {
    do {
      return try create(path)
    } catch let error as SystemError where error.code == ENOENT {
      try makeParents(of: path)
      return try create(path)
    }
  }

  private func create(_ path: TreePath) throws -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = path.withPointer { openat(descriptor, $0, flags, 0o644) }
    guard opened >= 0 else { throw SystemError(path, in: self) }
    return opened
  }

  /// Opens a file for reading; links are refused and nothing waits for a FIFO's other end.
  func openFile(_ path: TreePath) throws -> OpenFile {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let opened = path.withPointer { openat(descriptor, $0, flags) }
    guard opened >= 0 else { throw SystemError(path, in: self) }
    return OpenFile(descriptor: opened, path: path, in: self)
  }

  /// The whole of a file; absent where there is none.
  func contents(_ path: TreePath) throws -> [UInt8]? {
    do {
      return try openFile(path).readAll()
    } catch let error as SystemError where error.meansAbsent {
      return nil
    }
  }
}
