/// The older tree where it is known in what it differs from the published one, so that neither need be walked.
struct KnownDifference: Sendable {
  let older: DirectoryHandle
  let record: TreeRecord
  /// When both trees were looked at.
  let lookedAt: FileTime
  /// The folders of the published manifest, in its order.
  let folders: PathList
  private let moment = ContinuousClock.now

  /// Whether it was found so lately that one may publish by it.
  var isFresh: Bool { ContinuousClock.now - moment < Intactness.patience }

  /// Finds the older tree as the record describes it; absent where anything about it is not so.
  init?(_ places: ReleasePlaces, _ published: PublishedTree, _ intactness: Intactness) {
    guard let record = published.record, let known = record.older, intactness.isIntactNow,
      let older = try? places.state.directoryIfPresent(ReleasePlaces.previous),
      let root = try? older.status(), EntryStamp(root) == known.root,
      let marker = try? older.stamp(Manifest.fileName), marker == known.marker,
      ExchangeSupport.isOneMount(places, published.directory), let lookedAt = intactness.lookedAt,
      let folders = intactness.folders,
      Self.isUntouched(older, folders, record.olderFolders, workers: intactness.workers)
    else { return nil }
    self.older = older
    self.record = record
    self.lookedAt = lookedAt
    self.folders = folders
  }

  /// Whether nothing came into the folders of the older tree or went from them; what its files hold, the published
  /// tree tells, with which it shares all that do not differ.
  private static func isUntouched(
    _ older: DirectoryHandle, _ folders: PathList, _ stamps: [EntryStamp], workers: Int
  ) -> Bool {
    guard folders.count == stamps.count else { return false }
    let descriptor = older.descriptor
    do {
      try Parallel.ranges(folders.count, workers: workers) { range in
        for index in range where stamps[index] != .unknown {
          let status = folders.withPointer(at: index) { FileStatus(at: $0, below: descriptor) }
          guard status.map(EntryStamp.init) == stamps[index] else {
            throw Refusal(.unverified(older.name))
          }
        }
      }
      return true
    } catch {
      return false
    }
  }
}
