/// The older tree where it is known in what it differs from the published one, so that neither need be walked.
struct KnownDifference: Sendable {
  let older: DirectoryHandle
  let record: TreeRecord
  /// When both trees were looked at.
  let lookedAt: FileTime
  /// The folders of the published manifest, in its order.
  let folders: [TreePath]

  /// Finds the older tree as the record describes it; absent where anything about it is not so.
  init?(_ places: ReleasePlaces, _ published: PublishedTree, _ intactness: Intactness) {
    guard let record = published.record, let known = record.older, intactness.isIntactNow,
      let older = try? places.state.directoryIfPresent(ReleasePlaces.previous),
      let root = try? older.status(), EntryStamp(root) == known.root,
      let marker = try? older.stamp(Manifest.fileName), marker == known.marker,
      ExchangeSupport.isOneMount(places, published.directory), let lookedAt = intactness.lookedAt
    else { return nil }
    self.older = older
    self.record = record
    self.lookedAt = lookedAt
    folders = intactness.folders
  }
}
