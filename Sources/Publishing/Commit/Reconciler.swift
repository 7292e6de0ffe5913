/// Brings the older tree up to date: what a walk of both trees shows to differ, and no more.
struct Reconciler: Sendable {
  let older: OlderTree
  let olderWalk: TreeWalk
  let published: DirectoryHandle?
  let publishedWalk: TreeWalk
  let staging: DirectoryHandle
  let release: WholeRelease
  let foreign: ForeignFiles
  let workers: Int

  /// Whether every file lies in its place already.
  private var isPlaced: Bool { older.isStaging && release.isWhollyStaged }

  /// Gives the look that verifies the tree.
  func run() throws -> () throws -> TreeStamps {
    try removeStaleFiles()
    try arrangeDirectories()
    if !isPlaced { try placeFiles() }
    try carryForeignFiles()
    return verify
  }

  private func removeStaleFiles() throws {
    let stale = olderWalk.files.keys.filter { path in
      let file = release.file(path)
      return file?.place != .staging
        && !((file != nil || foreign.files[path] != nil) && isShared(path))
    }
    try Parallel.forEach(stale, workers: workers) { try older.directory.removeFile($0) }
  }

  /// Whether both trees hold the very same file.
  private func isShared(_ path: TreePath) -> Bool {
    olderWalk.files[path].map { $0 == publishedWalk.files[path] } ?? false
  }

  private func arrangeDirectories() throws {
    let needed = isPlaced ? [] : release.manifest.directories
    let wanted = foreign.directories.union(needed)
    for path in olderWalk.directories.subtracting(wanted).sorted().reversed() {
      guard older.directory.removeEmptyDirectory(path) else { throw SystemError(path, in: older.directory) }
    }
    for path in wanted.subtracting(olderWalk.directories).sorted() {
      let original = foreign.directories.contains(path) ? try published?.status(path) : nil
      try older.directory.makeDirectory(path, permissions: original?.permissions ?? 0o755)
    }
  }

  private func placeFiles() throws {
    let placed = release.files.filter { file in
      switch file.place {
      case .staging: !older.isStaging
      case .published: !isShared(file.path)
      }
    }
    try Parallel.forEach(placed, workers: workers) { file in
      switch file.place {
      case .staging: try staging.rename(file.path, to: older.directory, file.path)
      case .published: try published?.link(file.path, to: older.directory, file.path)
      }
    }
  }

  private func carryForeignFiles() throws {
    for path in foreign.files.keys where !isShared(path) {
      try published?.link(path, to: older.directory, path)
    }
  }

  /// Looks at every file once more, and notes how the tree is left.
  private func verify() throws -> TreeStamps {
    let lookedAt = FileTime.now
    let look = TreeLook(directory: older.directory, files: release.files, manifest: release.manifest)
    let (files, folders) = try look.stamps(workers: workers)
    return TreeStamps(
      lookedAt: lookedAt, files: files, folders: folders, olderFolders: folders.map { _ in .unknown },
      foreign: foreign)
  }
}
