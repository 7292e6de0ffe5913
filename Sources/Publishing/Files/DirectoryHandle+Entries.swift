import Glibc

extension DirectoryHandle {
  /// Makes a directory with fixed permissions whatever the umask; one that exists is left alone.
  ///
  /// Gives whether the directory is new and got its permissions without their being set again: then nothing masks
  /// those of entries made in it either.
  @discardableResult
  func makeDirectory(_ path: TreePath, permissions: mode_t = 0o755) throws -> Bool {
    guard try makeMaskedDirectory(path, permissions: permissions) else { return false }
    if try status(path)?.permissions == permissions { return true }
    guard path.withPointer({ fchmodat(descriptor, $0, permissions, 0) }) == 0 else {
      throw SystemError(path, in: self)
    }
    return false
  }

  /// Makes a directory, whose permissions the umask may lessen; false where one exists.
  private func makeMaskedDirectory(_ path: TreePath, permissions: mode_t) throws -> Bool {
    if path.withPointer({ mkdirat(descriptor, $0, permissions) }) == 0 { return true }
    if errno == EEXIST { return false }
    throw SystemError(path, in: self)
  }

  /// Makes the directories above a path.
  func makeParents(of path: TreePath) throws {
    if let parent = path.parent { try makeDirectories(parent) }
  }

  /// Makes a directory and those above it, where it is known to need no mending without looking at its permissions.
  func makeDirectories(_ path: TreePath, keepsPermissions: Bool = false) throws {
    let make = {
      if keepsPermissions {
        _ = try self.makeMaskedDirectory(path, permissions: 0o755)
      } else {
        try self.makeDirectory(path)
      }
    }
    do {
      try make()
    } catch let error as SystemError where error.code == ENOENT {
      guard let parent = path.parent else { throw error }
      try makeDirectories(parent, keepsPermissions: keepsPermissions)
      try make()
    }
  }

  /// Moves an entry to another directory, replacing a file of that name.
  func rename(_ path: TreePath, to target: DirectoryHandle, _ newPath: TreePath) throws {
    let failed = path.withPointer { old in
      newPath.withPointer { renameat(descriptor, old, target.descriptor, $0) }
    }
    if failed != 0 { throw SystemError(newPath, in: target) }
  }

  /// Moves an entry with kernel flags, such as an exchange.
  func rename(_ path: TreePath, to target: DirectoryHandle, _ newPath: TreePath, flags: UInt32) throws {
    let failed = path.withPointer { old in
      newPath.withPointer { kernelRename(descriptor, old, target.descriptor, $0, flags) }
    }
    if failed != 0 { throw SystemError(newPath, in: target) }
  }

  /// Removes a file; one that is not there is fine.
  func removeFile(_ path: TreePath) throws {
    guard path.withPointer({ unlinkat(descriptor, $0, 0) }) != 0 else { return }
    let error = SystemError(path, in: self)
    if !error.meansAbsent { throw error }
  }

  /// Removes an empty directory; false where it holds something or is not there.
  @discardableResult
  func removeEmptyDirectory(_ path: TreePath) -> Bool {
    path.withPointer { unlinkat(descriptor, $0, AT_REMOVEDIR) } == 0
  }

  /// Removes a directory with all that it holds; links in it are removed, never followed.
  func removeTree(_ path: TreePath, workers: Int = 1) throws {
    guard let directory = try directoryIfPresent(path) else { return }
    try Parallel.forEach(directory.entries(), workers: workers) { entry in
      if !entry.isDirectory {
        try directory.removeFile(entry.name)
      } else if !directory.removeEmptyDirectory(entry.name) {
        // Most folders of a staging are empty by now, and need not be opened.
        try directory.removeTree(entry.name, workers: workers)
      }
    }
    if !removeEmptyDirectory(path) { throw SystemError(path, in: self) }
  }
}
