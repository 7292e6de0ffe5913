import Glibc

extension DirectoryHandle {
  /// The entries of the directory, in no order.
  func entries() throws -> [DirectoryEntry] {
    let opened = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw SystemError(name) }
    guard let stream = fdopendir(opened) else {
      close(opened)
      throw SystemError(name)
    }
    defer { closedir(stream) }
    var found: [DirectoryEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      if let listed = try listed(entry) { found.append(listed) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError(name) }
    return found
  }

  private func listed(_ entry: UnsafeMutablePointer<dirent>) throws -> DirectoryEntry? {
    let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0)
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    let dot = UInt8(ascii: ".")
    if length <= 2, bytes.allSatisfy({ $0 == dot }) { return nil }
    let name = TreePath(bytes: bytes)
    let kind = Int(entry.pointee.d_type)
    let isDirectory =
      kind == Int(DT_UNKNOWN) ? try status(name)?.isDirectory ?? false : kind == Int(DT_DIR)
    return DirectoryEntry(name: name, inode: UInt64(entry.pointee.d_ino), isDirectory: isDirectory)
  }
}
