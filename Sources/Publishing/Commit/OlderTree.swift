/// The tree that becomes the published one: the release before it, or the staging folder itself.
struct OlderTree: Sendable {
  let directory: DirectoryHandle
  /// Whether it is the staging folder, so that new files already lie in their places.
  let isStaging: Bool
  /// Whether the kernel gives new folders in it the very permissions that are asked for.
  var keepsPermissions = false

  /// Opens the tree; absent where the file system cannot exchange it with the published one.
  ///
  /// A tree that little of a release is in makes way for the staging folder.
  static func open(_ staging: Staging, for release: NewRelease) throws -> OlderTree? {
    let (places, name) = (staging.places, ReleasePlaces.previous)
    guard try ExchangeSupport.isAvailable(places, staging.published.directory) else { return nil }
    if let status = try places.state.status(name), !status.isDirectory {
      try places.state.removeFile(name)
    }
    if let directory = try places.state.directoryIfPresent(name) {
      guard release.isMostlyNew, discard(places) else {
        return OlderTree(directory: directory, isStaging: false)
      }
    }
    let older = OlderTree(
      directory: staging.folder, isStaging: true, keepsPermissions: staging.keepsPermissions)
    do {
      try places.state.rename(ReleasePlaces.staging, to: places.state, name)
    } catch {
      older.giveBack(places)
      throw error
    }
    return older
  }

  /// Puts the tree aside; false where it has to stay.
  private static func discard(_ places: ReleasePlaces) -> Bool {
    let moved: Void? = try? places.state.rename(
      ReleasePlaces.previous, to: places.state, ReleasePlaces.discarded, flags: renameNoReplace)
    return moved != nil
  }

  /// Makes a tree that did not go live the staging folder again, which is cleared in the end, and puts back the one that
  /// made way for it.
  func giveBack(_ places: ReleasePlaces) {
    guard isStaging else { return }
    try? places.state.rename(ReleasePlaces.previous, to: places.state, ReleasePlaces.staging)
    try? places.state.rename(
      ReleasePlaces.discarded, to: places.state, ReleasePlaces.previous, flags: renameNoReplace)
  }
}
