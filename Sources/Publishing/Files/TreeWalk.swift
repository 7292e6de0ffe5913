/// Everything below a directory: files with their inode numbers, and directories.
struct TreeWalk: Sendable {
  private(set) var files: [TreePath: UInt64] = [:]
  private(set) var directories: Set<TreePath> = []

  /// A walk of nothing.
  init() {}

  /// Walks a tree; one that is not there is empty.
  init(of root: DirectoryHandle?) throws {
    if let root { try visit(root, below: nil) }
  }

  private mutating func visit(_ directory: DirectoryHandle, below prefix: TreePath?) throws {
    for entry in try directory.entries() {
      let path = prefix?.appending(entry.name) ?? entry.name
      if entry.isDirectory {
        directories.insert(path)
        try visit(directory.directory(entry.name), below: path)
      } else {
        files[path] = entry.inode
      }
    }
  }
}
