/// A release with the list of all its files.
struct WholeRelease: Sendable {
  let manifest: Manifest
  /// The files in the order of their paths.
  let files: [StagedFile]
  /// Whether every file is written anew.
  let isWhollyStaged: Bool

  /// Lists the files; those that stay as they are published must still be untouched.
  init(_ release: NewRelease, over published: PublishedTree, _ intactness: Intactness) throws {
    manifest = release.manifest
    files = try release.files ?? Self.files(of: release, over: published, intactness)
    isWhollyStaged = files.allSatisfy { $0.place == .staging }
  }

  /// The file of a path; absent where the release has none.
  func file(_ path: TreePath) -> StagedFile? { manifest.index(of: path).map { files[$0] } }

  private static func files(
    of release: NewRelease, over published: PublishedTree, _ intactness: Intactness
  ) throws -> [StagedFile] {
    let old = published.manifest
    _ = intactness.isIntactNow
    let kept = try (0..<old.count).map { index in
      let path = old.path(at: index)
      guard let digest = old.digest(at: index) else { throw Refusal(.unverified(path.text)) }
      let isReplaced = release.manifest.digest(of: path) != digest
      guard let size = isReplaced ? 0 : try intactness.size(at: index) ?? published.intactSize(path) else {
        throw Refusal(.changedWhileReading(path.text))
      }
      return StagedFile(path: path, digest: digest, size: size, place: .published)
    }
    return ReleaseEdits(release.changes, over: old).list(kept) { $0 } ?? []
  }
}
