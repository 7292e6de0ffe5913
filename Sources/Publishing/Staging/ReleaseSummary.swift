/// What a release changed in the published folder.
public struct ReleaseSummary: Sendable, Hashable {
  /// Paths that were not published before, in byte order.
  public var added: [String] { addedPaths.map(\.text) }
  /// Paths whose bytes changed, in byte order.
  public var changed: [String] { changedPaths.map(\.text) }
  /// Paths that are gone, in byte order.
  public var removed: [String] { removedPaths.map(\.text) }
  /// How many files stayed as they were.
  public let unchanged: Int
  /// The size of all files together.
  public let bytes: Int
  /// The release that is live now.
  public let release: ReleaseIdentity

  private let addedPaths: [TreePath]
  private let changedPaths: [TreePath]
  private let removedPaths: [TreePath]

  /// Whether the release differs from the one before it.
  public var isChanged: Bool { !(addedPaths.isEmpty && changedPaths.isEmpty && removedPaths.isEmpty) }

  init(_ release: NewRelease) {
    addedPaths = release.changes.added.map(\.path)
    changedPaths = release.changes.changed.map(\.path)
    removedPaths = release.changes.removed
    unchanged = release.manifest.count - addedPaths.count - changedPaths.count
    bytes = release.bytes
    self.release = release.identity
  }
}
