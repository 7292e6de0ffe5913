import Files

/// The tree that becomes the published one: the release before it, or the staging folder itself.
struct PreviousTree: Sendable {
  let directory: Folder
  /// Whether it is the staging folder, so that new files already lie in their places.
  let isStaging: Bool

  /// Opens the tree; absent where the file system cannot exchange it with the published one.
  static func open(
    _ places: ReleasePlaces, _ staging: Folder, _ published: PublishedTree
  ) throws -> PreviousTree? {
    guard try ExchangeSupport.isAvailable(places, published.directory) else { return nil }
    let name = ReleasePlaces.previous
    if let status = try places.state.status(name), !status.isFolder {
      try places.state.removeFile(name)
    }
    if let directory = try places.state.folderIfPresent(name) {
      return PreviousTree(directory: directory, isStaging: false)
    }
    try places.state.rename(ReleasePlaces.staging, to: places.state, name)
    return PreviousTree(directory: staging, isStaging: true)
  }

  /// Makes a tree that did not go live the staging folder again, which is cleared in the end.
  func giveBack(_ places: ReleasePlaces) {
    guard isStaging else { return }
    try? places.state.rename(ReleasePlaces.previous, to: places.state, ReleasePlaces.staging)
  }
}
