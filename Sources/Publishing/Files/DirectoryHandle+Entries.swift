import Glibc

extension DirectoryHandle {
  /// Makes a directory with fixed permissions whatever the umask; one that exists is left alone.
  func makeDirectory(_ path: TreePath, permissions: mode_t = 0o755) throws {
    guard path.withPointer({ mkdirat(descriptor, $0, permissions) }) == 0 else {
      if errno == EEXIST { return }
      throw SystemError(path, in: self)
    }
    guard path.withPointer({ fchmodat(descriptor, $0, permissions, 0) }) == 0 else {
      throw SystemError(path, in: self)
    }
  }

  /// Makes the directories above a path.
  func makeParents(of path: TreePath) throws {
    guard let parent = path.parent else { return }
    do {
      try makeDirectory(parent)
    } catch let error as SystemError where error.code == ENOENT {
      try makeParents(of: parent)
      try makeDirectory(parent)
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
  func removeTree(_ path: TreePath) throws {
    guard let directory = try directoryIfPresent(path) else { return }
    for entry in try directory.entries() {
      if entry.isDirectory {
        try directory.removeTree(entry.name)
      } else {
        try directory.removeFile(entry.name)
      }
    }
    if !removeEmptyDirectory(path) { throw SystemError(path, in: self) }
  }
}
