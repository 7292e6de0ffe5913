/// Looks at a published tree that a release found unchanged, so that the next run has a record to hold it against.
struct Survey: Sendable {
  let published: PublishedTree
  let release: NewRelease
  let workers: Int

  /// How the tree is; absent where a file was touched since it was staged.
  func stamps() throws -> TreeStamps? {
    guard let directory = published.directory, let staged = release.files else { return nil }
    let lookedAt = FileTime.now
    let manifest = release.manifest
    let foreign = ForeignFiles(in: try TreeWalk(of: directory), besides: manifest)
    let files = try Parallel.map(staged.count, workers: workers) { index in
      let path = staged[index].path
      guard try published.intactSize(path) == staged[index].size else {
        throw Refusal(.unverified(path.text))
      }
      return try directory.recorded(staged[index])
    }
    let paths = manifest.directories
    let folders = try Parallel.map(paths.count, workers: workers) { try directory.stamp(paths[$0]) }
    return TreeStamps(
      lookedAt: lookedAt, files: files, folders: folders, olderFolders: paths.map { _ in .unknown },
      foreign: foreign)
  }
}
