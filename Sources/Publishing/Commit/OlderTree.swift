/// The tree that becomes the published one: the release before it, or the staging folder itself.
struct OlderTree: Sendable {
  let directory: DirectoryHandle
  /// Whether it is the staging folder, so that new files already lie in their places.
  let isStaging: Bool
  /// Whether the kernel gives new folders in it the very permissions that are asked for.
  var keepsPermissions = false

  /// Opens the tree; absent where the file system cannot exchange it with the published one.
  static func open(_ staging: Staging) throws -> OlderTree? {
    let (places, name) = (staging.places, ReleasePlaces.previous)
    guard try ExchangeSupport.isAvailable(places, staging.published.directory) else { return nil }
    if let status = try places.state.status(name), !status.isDirectory {
      try places.state.removeFile(name)
    }
    if let directory = try places.state.directoryIfPresent(name) {
      return OlderTree(directory: directory, isStaging: false)
    }
    if staging.isFlat {
      // Somebody took it away since the staging began.
      try places.state.makeDirectory(name)
      return OlderTree(directory: try places.state.directory(name), isStaging: false)
    }
    try places.state.rename(ReleasePlaces.staging, to: places.state, name)
    return OlderTree(
      directory: staging.folder, isStaging: true, keepsPermissions: staging.keepsPermissions)
  }

  /// Makes a tree that did not go live the staging folder again, which is cleared in the end.
  func giveBack(_ places: ReleasePlaces) {
    guard isStaging else { return }
    try? places.state.rename(ReleasePlaces.previous, to: places.state, ReleasePlaces.staging)
  }
}
