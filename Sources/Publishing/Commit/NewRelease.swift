/// A release that is ready to be made live.
struct NewRelease: Sendable {
  let manifest: Manifest
  let identity: ReleaseIdentity
  let changes: ReleaseChanges
  /// The size of all files together.
  let bytes: Int
  /// All files in the order of their paths; absent where all but the changes stay as they are published.
  let files: [StagedFile]?

  /// A release of exactly these files.
  init(_ staged: [StagedFile], over published: Manifest) {
    let files = ByteOrder.sortedIndices(of: staged.map(\.path)).map { staged[$0] }
    manifest = Manifest(sorted: files)
    identity = ReleaseIdentity(manifestText: manifest.text, fileCount: files.count)
    changes = ReleaseChanges(files, over: published)
    bytes = files.reduce(0) { $0 + $1.size }
    self.files = files
  }

  /// A release in which all that is not staged stays as it is published and recorded.
  init(_ staged: [StagedFile], keepingRestOf published: Manifest, _ record: TreeRecord) {
    let written = staged.filter { $0.place == .staging }.sorted { $0.path < $1.path }
    changes = ReleaseChanges(written: written, over: published)
    manifest = ReleaseEdits(changes, over: published).manifest
    identity = ReleaseIdentity(manifestText: manifest.text, fileCount: manifest.count)
    let replaced = changes.changed.compactMap { published.index(of: $0.path) }
    let before = record.files.reduce(0) { $0 + Int($1.size) }
    bytes =
      before - replaced.reduce(0) { $0 + Int(record.files[$1].size) } + written.reduce(0) { $0 + $1.size }
    files = nil
  }
}
