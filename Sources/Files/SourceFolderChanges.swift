import Glibc

/// Writes below one folder only: as in reading, no part of a path is a link that is followed.
extension SourceFolder {
  /// Whether anything is at a path; a link counts, wherever it leads.
  package func exists(_ path: String) throws(SystemError) -> Bool {
    guard let (folder, name) = try parent(of: path, isMaking: false) else { return false }
    return try folder.status(name) != nil
  }

  /// The bytes of a file that may be missing.
  package func readIfPresent(_ path: String) throws(SystemError) -> [UInt8]? {
    guard let (folder, name) = try parent(of: path, isMaking: false) else { return nil }
    return try folder.contents(name)
  }

  /// Creates a file that must not exist yet, with the folders above it.
  package func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    guard let (folder, name) = try parent(of: path, isMaking: true) else { return }
    try folder.createFile(name).write(bytes)
  }

  /// Writes beside a file, then takes its place in one step; only a file is ever replaced.
  package func replace(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    guard let (folder, name) = try parent(of: path, isMaking: true) else { return }
    let old = try folder.status(name)
    if let status = old, !status.isFile {
      throw SystemError(code: status.isSymbolicLink ? ELOOP : EISDIR, path: path)
    }
    let draft = TreePath(".\(name.text).\(getpid()).new")
    try folder.removeFile(draft)
    do throws(SystemError) {
      let file = try folder.createFile(draft)
      try file.write(bytes)
      if let old { try file.settle(FileSettings(permissions: old.mode & 0o777)) }
      try folder.rename(draft, to: folder, name)
    } catch {
      try? folder.removeFile(draft)
      throw error
    }
  }

  /// Removes a file if it is there; a folder is never removed.
  package func remove(_ path: String) throws(SystemError) {
    guard let (folder, name) = try parent(of: path, isMaking: false) else { return }
    try folder.removeFile(name)
  }

  /// The folder that holds a path, and the last name; nil if it is not there and is not to be made.
  private func parent(of path: String, isMaking: Bool) throws(SystemError) -> (Folder, TreePath)? {
    let parts = path.utf8.split(separator: 0x2F).map { TreePath(bytes: $0) }
    guard let name = parts.last, !parts.contains(TreePath("..")) else {
      throw SystemError(code: ENOENT, path: path)
    }
    if isMaking { try UserFile.makeFolders(above: root + "/x") }
    var folder: Folder
    do throws(SystemError) { folder = try .open(root) } catch {
      if error.meansAbsent, !isMaking { return nil }
      throw error
    }
    for part in parts.dropLast() {
      if isMaking { try folder.makeFolder(part) }
      let status = try folder.status(part)
      if status == nil, !isMaking { return nil }
      if status?.isSymbolicLink == true {
        throw SystemError(code: ELOOP, path: folder.name + "/" + part.text)
      }
      folder = try folder.folder(part)
    }
    return (folder, name)
  }
}
