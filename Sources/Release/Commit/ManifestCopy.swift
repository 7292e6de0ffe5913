import Files

/// The published manifest beside the lock, for `sha256sum -c` from the published folder.
enum ManifestCopy {
  private static let name = TreePath("manifest")
  private static let fresh = TreePath("manifest.new")

  /// Follows the published tree; a copy only, so that a failure is no failure of the release.
  static func refresh(_ places: ReleasePlaces, from tree: Folder) {
    try? places.state.removeFile(fresh)
    try? tree.link(Manifest.fileName, to: places.state, fresh)
    try? places.state.rename(fresh, to: places.state, name)
    try? places.state.removeFile(fresh)
  }
}
