/// What lies in the published folder without being ours: it is carried over untouched.
struct ForeignFiles: Sendable {
  let files: [TreePath: UInt64]
  /// Folders that are not ours or that hold such a file.
  let directories: Set<TreePath>

  init(files: [TreePath: UInt64], directories: Set<TreePath>) {
    self.files = files
    self.directories = directories
  }

  init(in walk: TreeWalk, besides manifest: Manifest) {
    files = walk.files.filter { !manifest.contains($0.key) && $0.key != Manifest.fileName }
    directories = walk.directories.filter { !manifest.needsFolder($0) }.union(Set.parents(of: files.keys))
  }
}
