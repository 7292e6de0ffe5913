import CSystem
import Glibc

/// How an entry is moved in one step.
package enum MoveKind: UInt32, Sendable {
  /// Fails if the new name exists.
  case withoutReplacing = 1
  /// Swaps the two entries.
  case exchanging = 2
}

extension Folder {
  /// Makes a folder with fixed permissions whatever the umask; one that exists is left alone.
  package func makeFolder(_ path: TreePath, permissions: mode_t = 0o755) throws(SystemError) {
    guard path.withPointer({ mkdirat(descriptor, $0, permissions) }) == 0 else {
      if errno == EEXIST { return }
      throw SystemError(path, in: self)
    }
    guard path.withPointer({ fchmodat(descriptor, $0, permissions, 0) }) == 0 else {
      throw SystemError(path, in: self)
    }
  }

  /// Makes the folders above a path.
  package func makeParents(of path: TreePath) throws(SystemError) {
    guard let parent = path.parent else { return }
    do {
      try makeFolder(parent)
    } catch {
      guard error.code == ENOENT else { throw error }
      try makeParents(of: parent)
      try makeFolder(parent)
    }
  }

  /// Moves an entry to another folder, replacing a file of that name.
  package func rename(_ path: TreePath, to target: Folder, _ newPath: TreePath) throws(SystemError) {
    let failed = path.withPointer { old in
      newPath.withPointer { renameat(descriptor, old, target.descriptor, $0) }
    }
    if failed != 0 { throw SystemError(newPath, in: target) }
  }

  /// Moves or exchanges an entry in one step.
  package func rename(
    _ path: TreePath, to target: Folder, _ newPath: TreePath, _ kind: MoveKind
  ) throws(SystemError) {
    let failed = path.withPointer { old in
      newPath.withPointer { system_rename(descriptor, old, target.descriptor, $0, kind.rawValue) }
    }
    if failed != 0 { throw SystemError(newPath, in: target) }
  }

  /// Removes a file; one that is not there is fine.
  package func removeFile(_ path: TreePath) throws(SystemError) {
    guard path.withPointer({ unlinkat(descriptor, $0, 0) }) != 0 else { return }
    let error = SystemError(path, in: self)
    if !error.meansAbsent { throw error }
  }

  /// Removes an empty folder; false if it holds something or is not there.
  @discardableResult
  package func removeEmptyFolder(_ path: TreePath) -> Bool {
    path.withPointer { unlinkat(descriptor, $0, AT_REMOVEDIR) } == 0
  }

  /// Removes whatever has a name, a folder with all that it holds; what is not there is fine.
  package func clear(_ path: TreePath) throws(SystemError) {
    guard let status = try status(path) else { return }
    if status.isFolder { try removeTree(path) } else { try removeFile(path) }
  }

  /// Removes a folder with all that it holds; links in it are removed, never followed.
  package func removeTree(_ path: TreePath) throws(SystemError) {
    guard let folder = try folderIfPresent(path) else { return }
    let mode = try folder.status().permissions
    if mode & 0o700 != 0o700 { try folder.setPermissions(mode | 0o700) }
    for entry in try folder.entries() {
      if entry.isFolder {
        try folder.removeTree(entry.name)
      } else {
        try folder.removeFile(entry.name)
      }
    }
    if !removeEmptyFolder(path) { throw SystemError(path, in: self) }
  }
}

extension Folder {
  /// Gives an entry a second name in another tree; a copy if the file system has no links.
  package func link(_ path: TreePath, to target: Folder, _ newPath: TreePath) throws(SystemError) {
    let failed = path.withPointer { old in
      newPath.withPointer { linkat(descriptor, old, target.descriptor, $0, 0) }
    }
    guard failed != 0 else { return }
    let error = SystemError(newPath, in: target)
    guard error.meansNoLink else { throw error }
    try copy(path, to: target, newPath)
  }

  /// Moves a file to another tree; between file systems by a copy, whose original stays.
  package func move(_ path: TreePath, to target: Folder, _ newPath: TreePath) throws(SystemError) {
    do {
      try rename(path, to: target, newPath)
    } catch {
      guard error.code == EXDEV else { throw error }
      try copy(path, to: target, newPath)
    }
  }

  /// Copies a file with its permissions, its times and, as far as permitted, its owner; or a symbolic link with its text.
  private func copy(_ path: TreePath, to target: Folder, _ newPath: TreePath) throws(SystemError) {
    if try status(path)?.isSymbolicLink == true { return try copyLink(path, to: target, newPath) }
    let original = try openFile(path)
    let copy = try target.createFile(newPath)
    try original.readPieces { (piece) throws(SystemError) in try copy.write(piece) }
    if system_take_attributes(copy.descriptor, original.descriptor) < 0 {
      throw SystemError(newPath, in: target)
    }
  }

  private func copyLink(_ path: TreePath, to target: Folder, _ newPath: TreePath) throws(SystemError) {
    let capacity = 4096
    var buffer = [CChar](repeating: 0, count: capacity)
    let length = path.withPointer { readlinkat(descriptor, $0, &buffer, capacity) }
    guard length >= 0 else { throw SystemError(path, in: self) }
    let text = TreePath(bytes: buffer[..<length].map { UInt8(bitPattern: $0) })
    let failed = text.withPointer { old in newPath.withPointer { symlinkat(old, target.descriptor, $0) } }
    if failed != 0 { throw SystemError(newPath, in: target) }
  }
}
