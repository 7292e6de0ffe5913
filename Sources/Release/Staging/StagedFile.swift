import Files

/// A file of the coming release: what it is and where its bytes lie.
struct StagedFile: Sendable {
  enum Place: Sendable {
    /// Unchanged: linked from the published tree.
    case published
    /// Written anew below the staging folder.
    case staging
  }

  let digest: Digest
  let size: Int
  let place: Place
}
