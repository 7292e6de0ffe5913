/// What a release changed in the published folder.
public struct ReleaseSummary: Sendable, Hashable {
  /// Paths that were not published before, in byte order.
  public let added: [String]
  /// Paths whose bytes changed, in byte order.
  public let changed: [String]
  /// Paths that are gone, in byte order.
  public let removed: [String]
  /// How many files stayed as they were.
  public let unchanged: Int
  /// The size of all files together.
  public let bytes: Int
  /// The release that is live now.
  public let release: ReleaseIdentity

  /// Whether the release differs from the one before it.
  public var isChanged: Bool { !(added.isEmpty && changed.isEmpty && removed.isEmpty) }

  init(_ release: NewRelease) {
    added = release.changes.added.map(\.path.text)
    changed = release.changes.changed.map(\.path.text)
    removed = release.changes.removed.map(\.text)
    unchanged = release.manifest.count - added.count - changed.count
    bytes = release.bytes
    self.release = release.identity
  }
}
