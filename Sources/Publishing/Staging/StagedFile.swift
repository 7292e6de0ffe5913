/// A file of the coming release: what it is and where its bytes lie.
struct StagedFile: Sendable {
  enum Place: Sendable {
    /// Unchanged: linked from the published tree.
    case published
    /// Written anew below the staging folder.
    case staging
  }

  let path: TreePath
  let digest: FileDigest
  let size: Int
  let place: Place
  /// Where it lies below the staging folder, where it was written anew.
  let stagedPath: TreePath

  /// Describes a file; where nothing else is said, it lies in the staging folder as it will in the release.
  init(path: TreePath, digest: FileDigest, size: Int, place: Place, stagedPath: TreePath? = nil) {
    self.path = path
    self.digest = digest
    self.size = size
    self.place = place
    self.stagedPath = stagedPath ?? path
  }
}
