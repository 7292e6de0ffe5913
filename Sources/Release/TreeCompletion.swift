import Files

/// Completes the staged tree, in which what is new lies already: what did not change is linked, what others put into the
/// published folder is carried over, and folders get the owner, the rights and the times that they have there.
struct TreeCompletion: Sendable {
  let staging: Folder
  /// The tree from which unchanged files are linked.
  let source: Folder?
  let published: Folder?
  /// The folders below the published one.
  let publishedFolders: Set<TreePath>
  let release: NewRelease
  let foreign: ForeignFiles
  let workers: Int

  /// Returns the folders whose attributes could not all be kept, since the user who runs the program may not.
  func run() throws -> [TreePath] {
    let folders = release.folders.union(foreign.folders).union(
      Set<TreePath>.parents(of: foreign.files.keys))
    for path in folders.sorted() { try staging.makeFolder(path) }
    let linked = release.files.filter { $0.value.place == .linked }
    try ParallelMap(workers: workers).forEach(Array(linked.keys)) { path in
      try source?.link(path, to: staging, path)
    }
    for path in foreign.files.keys { try carryOver(path) }
    try release.manifestText.withUnsafeBytes { try staging.writeFile(Manifest.fileName, $0) }
    try verify()
    return try keepAttributes(of: folders.intersection(publishedFolders))
  }

  /// A file of others may be gone again.
  private func carryOver(_ path: TreePath) throws {
    do { try published?.link(path, to: staging, path) } catch {
      guard error.meansAbsent, try published?.status(path) == nil else { throw error }
    }
  }

  private func verify() throws {
    try ParallelMap(workers: workers).forEach(Array(release.files)) { path, file in
      guard let status = try staging.status(path), file.isSame(as: status) else {
        throw Refusal(.unverified(path.text))
      }
    }
  }

  /// The deepest first, since a folder may be one in which nothing can be opened.
  private func keepAttributes(of folders: Set<TreePath>) throws -> [TreePath] {
    guard let published else { return [] }
    var unkept: [TreePath] = []
    for path in folders.sorted().reversed() {
      guard let original = try published.folderIfPresent(path) else { continue }
      if try !staging.folder(path).takeAttributes(of: original) { unkept.append(path) }
    }
    if try !staging.takeAttributes(of: published) { unkept.append(TreePath(".")) }
    return unkept
  }
}
