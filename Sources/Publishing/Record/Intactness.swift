import Synchronization

/// Whether the published tree is as its record says, found out once and looked at again where time has passed.
final class Intactness: Sendable {
  private struct Finding {
    let isIntact: Bool
    let moment: ContinuousClock.Instant
    var isFresh: Bool { ContinuousClock.now - moment < Intactness.patience }
    /// When the first look began.
    let lookedAt: FileTime
  }

  /// How long a finding holds for what may have come into the folders since.
  static let patience = Duration.milliseconds(200)

  /// How many threads look.
  let workers: Int
  private let check: IntactCheck?
  private let finding = Mutex<Finding?>(nil)

  init(_ published: PublishedTree, workers: Int) {
    self.workers = workers
    check = published.directory.flatMap { directory in
      published.record.map { IntactCheck(directory, published.manifest, $0, workers: workers) }
    }
  }

  /// The folders of the published manifest, in its order; absent where the tree has no record.
  var folders: PathList? { check?.folders.paths }

  /// The size of a published file by its place in the manifest, where the tree was found as recorded just now.
  func size(at index: Int) -> Int? {
    let isIntact = finding.withLock { $0.map { $0.isIntact && $0.isFresh } ?? false }
    return isIntact ? check.map { Int($0.record.files[index].size) } : nil
  }

  /// When the tree was looked at first.
  var lookedAt: FileTime? { finding.withLock { $0?.lookedAt } }

  /// Whether the tree is as recorded.
  var isIntact: Bool {
    if let known = finding.withLock({ $0?.isIntact }) { return known }
    return look(foldersOnly: false)
  }

  /// Whether the tree is as recorded, with a finding that is fresh enough to publish by.
  var isIntactNow: Bool {
    guard let known = finding.withLock(\.self) else { return look(foldersOnly: false) }
    return known.isIntact && (known.isFresh || look(foldersOnly: true))
  }

  /// Writes the record again where some of it had to be read to be believed, so that the next run need not.
  func renewRecord(in store: RecordStore) {
    guard let check, let known = finding.withLock(\.self), known.isIntact, check.hasRacyEntries else {
      return
    }
    var record = check.record
    record.lookedAt = known.lookedAt.sinceEpoch
    store.write(record)
  }

  private func look(foldersOnly: Bool) -> Bool {
    let lookedAt = FileTime.now
    let isIntact = check?.run(foldersOnly: foldersOnly) ?? false
    finding.withLock { known in
      known = Finding(isIntact: isIntact, moment: .now, lookedAt: known?.lookedAt ?? lookedAt)
    }
    return isIntact
  }
}
