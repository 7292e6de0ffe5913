import Glibc

extension DirectoryHandle {
  /// Gives an entry a second name in another tree; where the file system has no links, a copy.
  func link(_ path: TreePath, to target: DirectoryHandle, _ newPath: TreePath) throws {
    let failed = path.withPointer { old in
      newPath.withPointer { linkat(descriptor, old, target.descriptor, $0, 0) }
    }
    guard failed != 0 else { return }
    let error = SystemError(newPath, in: target)
    guard error.meansNoLink else { throw error }
    try copy(path, to: target, newPath)
  }

  /// Moves a file to another tree; between file systems by a copy, whose original stays.
  func move(_ path: TreePath, to target: DirectoryHandle, _ newPath: TreePath) throws {
    do {
      try rename(path, to: target, newPath)
    } catch let error as SystemError where error.code == EXDEV {
      try copy(path, to: target, newPath)
    }
  }

  /// Copies a file with its permissions and time, or a symbolic link with its text.
  private func copy(_ path: TreePath, to target: DirectoryHandle, _ newPath: TreePath) throws {
    if try status(path)?.isSymbolicLink == true {
      return try copyLink(path, to: target, newPath)
    }
    let original = try openFile(path)
    let status = try original.status()
    let copy = try target.createFile(newPath)
    try original.readPieces { try copy.write($0) }
    let seconds = status.modified.seconds
    try copy.settle(FileSettings(permissions: status.permissions, modificationTime: seconds))
  }

  private func copyLink(_ path: TreePath, to target: DirectoryHandle, _ newPath: TreePath) throws {
    let capacity = 4096
    var buffer = [CChar](repeating: 0, count: capacity)
    let length = path.withPointer { readlinkat(descriptor, $0, &buffer, capacity) }
    guard length >= 0 else { throw SystemError(path, in: self) }
    let text = TreePath(bytes: buffer[..<length].map { UInt8(bitPattern: $0) })
    let failed = text.withPointer { old in
      newPath.withPointer { symlinkat(old, target.descriptor, $0) }
    }
    if failed != 0 { throw SystemError(newPath, in: target) }
  }
}
