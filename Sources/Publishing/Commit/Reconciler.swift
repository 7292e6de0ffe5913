import Glibc

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
    try arrangeFolders()
    if !isPlaced { try place() }
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

  /// Removes folders that nobody wants, and makes those of foreign files.
  private func arrangeFolders() throws {
    let unwanted = olderWalk.directories.filter {
      !foreign.directories.contains($0) && (isPlaced || !release.manifest.needsFolder($0))
    }
    for path in unwanted.sorted().reversed() {
      guard older.directory.removeEmptyDirectory(path) else { throw SystemError(path, in: older.directory) }
    }
    for path in foreign.directories.subtracting(olderWalk.directories).sorted() {
      let original = try published?.status(path)
      try older.directory.makeParents(of: path)
      try older.directory.makeDirectory(path, permissions: original?.permissions ?? 0o755)
    }
  }

  /// Puts the files in their places, each folder being made right before what lies in it.
  private func place() throws {
    let folders = ManifestFolders(release.manifest)
    try Parallel.ranges(release.files.count, workers: workers) { range in
      var waiting = folders.indices(firstIn: range)
      for index in range {
        let file = release.files[index]
        while let folder = waiting.first, folders.firstFiles[folder] == index {
          if !lies(file) { try makeFolder(folders.paths[folder]) }
          waiting = waiting.dropFirst()
        }
        try place(file)
      }
    }
  }

  /// Whether a file lies in its place already.
  private func lies(_ file: StagedFile) -> Bool { older.isStaging && file.place == .staging }

  private func makeFolder(_ path: TreePath) throws {
    if olderWalk.directories.contains(path) || foreign.directories.contains(path) { return }
    try older.directory.makeDirectories(path, keepsPermissions: older.keepsPermissions)
  }

  private func place(_ file: StagedFile) throws {
    do {
      try put(file)
    } catch let error as SystemError where error.code == ENOENT {
      // Another thread is about to make the folder.
      try older.directory.makeParents(of: file.path)
      try put(file)
    }
  }

  private func put(_ file: StagedFile) throws {
    switch file.place {
    case .staging where !lies(file): try staging.rename(file.stagedPath, to: older.directory, file.path)
    case .published where !isShared(file.path):
      try published?.link(file.path, to: older.directory, file.path)
    default: return
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
