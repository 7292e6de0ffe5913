import Files

/// What a release changed in the published folder.
package struct ReleaseSummary: Sendable, Hashable {
  /// Paths that were not published before, in byte order.
  package let added: [String]
  /// Paths whose bytes changed, in byte order.
  package let changed: [String]
  /// Paths that are gone, in byte order.
  package let removed: [String]
  /// How many files stayed as they were.
  package let unchanged: Int
  /// The size of all files together.
  package let bytes: Int
  /// The release that is live now.
  package let release: ReleaseIdentity

  /// Whether the release differs from the one before it.
  package var isChanged: Bool { !(added.isEmpty && changed.isEmpty && removed.isEmpty) }

  /// A release that changes nothing.
  init(unchanged: Int, bytes: Int, release: ReleaseIdentity) {
    (added, changed, removed) = ([], [], [])
    self.unchanged = unchanged
    self.bytes = bytes
    self.release = release
  }

  init(_ files: [TreePath: StagedFile], over published: Manifest, release: ReleaseIdentity) {
    let isNew: (TreePath) -> Bool = { published.digests[$0] == nil }
    let rewritten = files.filter { path, file in
      file.place == .staging || file.digest != published.digests[path]
    }
    added = files.keys.filter(isNew).sorted().map(\.text)
    changed = rewritten.keys.filter { !isNew($0) }.sorted().map(\.text)
    removed = published.digests.keys.filter { files[$0] == nil }.sorted().map(\.text)
    unchanged = files.count - added.count - changed.count
    bytes = files.values.reduce(0) { $0 + $1.size }
    self.release = release
  }
}
