/// Everything below a folder: files with their inode numbers, and folders.
package struct TreeWalk: Sendable {
  package private(set) var files: [TreePath: UInt64] = [:]
  package private(set) var folders: Set<TreePath> = []

  /// Walks a tree; one that is not there is empty.
  package init(of root: Folder?) throws(SystemError) {
    if let root { try visit(root, below: nil) }
  }

  /// A walk that is known without looking.
  package init(files: [TreePath: UInt64] = [:], folders: Set<TreePath>) {
    self.files = files
    self.folders = folders
  }

  private mutating func visit(_ folder: Folder, below prefix: TreePath?) throws(SystemError) {
    for entry in try folder.entries() {
      let path = prefix?.appending(entry.name) ?? entry.name
      if entry.isFolder {
        // What others put there may be gone again.
        guard let inner = try folder.folderIfPresent(entry.name) else { continue }
        folders.insert(path)
        try visit(inner, below: path)
      } else {
        files[path] = entry.inode
      }
    }
  }
}
