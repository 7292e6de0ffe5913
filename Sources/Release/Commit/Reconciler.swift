import Files

/// Brings the older tree up to date: what a walk of both trees shows to differ, and no more.
struct Reconciler: Sendable {
  let older: PreviousTree
  let olderWalk: TreeWalk
  let published: Folder?
  let publishedWalk: TreeWalk
  let staging: Folder
  let release: NewRelease
  let foreign: ForeignFiles
  let workers: Int

  private var files: [TreePath: StagedFile] { release.files }

  func run() throws {
    try removeStaleFiles()
    try arrangeDirectories()
    try placeFiles()
    try carryForeignFiles()
    try verify()
  }

  private func removeStaleFiles() throws {
    let stale = olderWalk.files.keys.filter { path in
      files[path]?.place != .staging && !(isWanted(path) && isShared(path))
    }
    try Parallel.forEach(stale, workers: workers) { try older.directory.removeFile($0) }
  }

  private func isWanted(_ path: TreePath) -> Bool { files[path] != nil || foreign.files[path] != nil }

  /// Whether both trees hold the very same file.
  private func isShared(_ path: TreePath) -> Bool {
    olderWalk.files[path].map { $0 == publishedWalk.files[path] } ?? false
  }

  private func arrangeDirectories() throws {
    let wanted = release.directories.union(foreign.directories)
    for path in olderWalk.folders.subtracting(wanted).sorted().reversed() {
      guard older.directory.removeEmptyFolder(path) else { throw SystemError(path, in: older.directory) }
    }
    for path in wanted.subtracting(olderWalk.folders).sorted() {
      let original = foreign.directories.contains(path) ? try published?.status(path) : nil
      try older.directory.makeFolder(path, permissions: original?.permissions ?? 0o755)
    }
  }

  private func placeFiles() throws {
    let placed = files.filter { path, file in
      switch file.place {
      case .staging: !older.isStaging
      case .published: !isShared(path)
      }
    }
    try Parallel.forEach(Array(placed), workers: workers) { path, file in
      switch file.place {
      case .staging: try staging.rename(path, to: older.directory, path)
      case .published: try published?.link(path, to: older.directory, path)
      }
    }
  }

  private func carryForeignFiles() throws {
    for path in foreign.files.keys where !isShared(path) {
      try published?.link(path, to: older.directory, path)
    }
  }

  private func verify() throws {
    try Parallel.forEach(Array(files), workers: workers) { path, file in
      let status = try older.directory.status(path)
      guard let status, status.isFile, status.size == file.size else {
        throw Refusal(.unverified(path.text))
      }
    }
  }
}
