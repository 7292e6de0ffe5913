import Files

/// The tree that becomes the published one: the release before it, or the staging folder itself.
struct PreviousTree: Sendable {
  let folder: Folder
  /// Whether it is the staging folder, so that new files already lie in their places.
  let isStaging: Bool

  /// Opens the tree; nil if the file system cannot exchange it with the published one.
  static func open(
    _ places: ReleasePlaces, _ staging: Folder, _ published: PublishedTree
  ) throws -> PreviousTree? {
    guard try ExchangeSupport.isAvailable(places, published.folder) else { return nil }
    let name = ReleasePlaces.previous
    if let status = try places.state.status(name), !status.isFolder {
      try places.state.removeFile(name)
    }
    if let folder = try places.state.folderIfPresent(name) {
      return PreviousTree(folder: folder, isStaging: false)
    }
    try places.state.rename(ReleasePlaces.staging, to: places.state, name)
    return PreviousTree(folder: staging, isStaging: true)
  }

  /// Makes a tree that did not go live the staging folder again, which is cleared in the end.
  func giveBack(_ places: ReleasePlaces) {
    guard isStaging else { return }
    // It may have taken the permissions of a published folder in which nothing may be written.
    try? folder.setPermissions(0o755)
    try? places.state.rename(ReleasePlaces.previous, to: places.state, ReleasePlaces.staging)
  }
}

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
    try arrangeFolders()
    try placeFiles()
    try carryForeignFiles()
    try verify()
  }

  private func removeStaleFiles() throws {
    let stale = olderWalk.files.keys.filter { path in
      files[path]?.place != .staging && !(isWanted(path) && isShared(path))
    }
    try ParallelMap(workers: workers).forEach(stale) { try older.folder.removeFile($0) }
  }

  private func isWanted(_ path: TreePath) -> Bool { files[path] != nil || foreign.files[path] != nil }

  /// Whether both trees hold the very same file.
  private func isShared(_ path: TreePath) -> Bool {
    olderWalk.files[path].map { $0 == publishedWalk.files[path] } ?? false
  }

  private func arrangeFolders() throws {
    let wanted = release.folders.union(foreign.folders)
    for path in olderWalk.folders.subtracting(wanted).sorted().reversed() {
      guard older.folder.removeEmptyFolder(path) else { throw SystemError(path, in: older.folder) }
    }
    for path in wanted.subtracting(olderWalk.folders).sorted() {
      let original = foreign.folders.contains(path) ? try published?.status(path) : nil
      try older.folder.makeFolder(path, permissions: original?.permissions ?? 0o755)
    }
  }

  private func placeFiles() throws {
    let placed = files.filter { path, file in
      switch file.place {
      case .staging: !older.isStaging
      case .published: !isShared(path)
      }
    }
    try ParallelMap(workers: workers).forEach(Array(placed)) { path, file in
      switch file.place {
      case .staging: try staging.rename(path, to: older.folder, path)
      case .published: try published?.link(path, to: older.folder, path)
      }
    }
  }

  private func carryForeignFiles() throws {
    for path in foreign.files.keys where !isShared(path) {
      try published?.link(path, to: older.folder, path)
    }
  }

  private func verify() throws {
    try ParallelMap(workers: workers).forEach(Array(files)) { path, file in
      let status = try older.folder.status(path)
      guard let status, status.isFile, status.size == file.size else {
        throw Refusal(.unverified(path.text))
      }
    }
  }
}
