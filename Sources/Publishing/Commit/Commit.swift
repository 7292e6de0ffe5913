/// Makes a complete staging live: compare, refuse what would do harm, bring up to date, switch.
struct Commit {
  let staging: Staging
  let release: NewRelease
  /// Told when the release is live, before that is put on record.
  let whenLive: @Sendable () -> Void

  init(_ staging: Staging, _ release: NewRelease, whenLive: @escaping @Sendable () -> Void) {
    self.staging = staging
    self.release = release
    self.whenLive = whenLive
  }

  private var places: ReleasePlaces { staging.places }
  private var published: PublishedTree { staging.published }
  private var settings: ReleaseSettings { staging.settings }
  private var intactness: Intactness { staging.intactness }

  func run() throws -> ReleaseSummary {
    let summary = ReleaseSummary(release)
    guard summary.isChanged else {
      whenLive()
      recordUnchanged()
      return summary
    }
    if settings.mayExchange, let known = staging.knownDifference {
      try publish(known)
    } else {
      RecordStore(state: places.state).remove()
      try publishWhole()
    }
    return summary
  }

  private func publish(_ known: KnownDifference) throws {
    let foreign = known.record.foreign
    try PlacementCheck(manifest: release.manifest, foreign: foreign).run()
    let reconciler = DifferenceReconciler(
      known: known, published: published, staging: staging.folder, release: release, foreign: foreign,
      workers: settings.workers)
    let older = OlderTree(directory: known.older, isStaging: false)
    let update = {
      let stamps = try reconciler.run()
      return { stamps }
    }
    if let stamps = try exchange(with: older, update) {
      keepRecord(stamps, replacing: published.directory)
    }
  }

  private func publishWhole() throws {
    let whole = try WholeRelease(release, over: published, intactness)
    let older = settings.mayExchange ? try OlderTree.open(staging) : nil
    do {
      try publish(whole, over: older)
    } catch {
      older?.giveBack(places)
      throw error
    }
  }

  private func publish(_ whole: WholeRelease, over older: OlderTree?) throws {
    let (foreign, publishedWalk, olderWalk) = try look(at: older)
    try PlacementCheck(manifest: release.manifest, foreign: foreign).run()
    guard let older else {
      try renames.run(from: staging.folder, asStaged: true)
      return whenLive()
    }
    let reconciler = Reconciler(
      older: older, olderWalk: olderWalk, published: published.directory, publishedWalk: publishedWalk,
      staging: staging.folder, release: whole, foreign: foreign, workers: settings.workers)
    if let stamps = try exchange(with: older, reconciler.run) {
      keepRecord(stamps, replacing: published.directory)
    }
  }

  /// What is foreign in the published tree, and what lies in both trees.
  ///
  /// Where the older tree is all new it shares nothing, so that an intact published tree need not be walked.
  private func look(
    at older: OlderTree?
  ) throws -> (foreign: ForeignFiles, published: TreeWalk, older: TreeWalk) {
    guard let older, older.isStaging else {
      let (publishedWalk, olderWalk) = try Parallel.both(
        { try TreeWalk(of: published.directory) }, { try TreeWalk(of: older?.directory) })
      return (ForeignFiles(in: publishedWalk, besides: published.manifest), publishedWalk, olderWalk)
    }
    if let record = published.record, intactness.isIntactNow {
      return (record.foreign, TreeWalk(), TreeWalk())
    }
    let publishedWalk = try TreeWalk(of: published.directory)
    return (ForeignFiles(in: publishedWalk, besides: published.manifest), publishedWalk, TreeWalk())
  }

  private var renames: RenameCommit { RenameCommit(places: places, published: published, release: release) }

  /// Switches by one exchange, or by renames where that is refused; then nothing is known of the older tree.
  private func exchange(
    with older: OlderTree, _ update: () throws -> () throws -> TreeStamps
  ) throws -> TreeStamps? {
    let exchange = ExchangeCommit(
      places: places, older: older.directory, release: release, settings: settings)
    do {
      let stamps = try exchange.run(bringingUpToDate: update)
      whenLive()
      return stamps
    } catch is ExchangeUnavailable {
      RecordStore(state: places.state).remove()
      try renames.run(from: older.directory, asStaged: false)
      whenLive()
      older.giveBack(places)
      return nil
    }
  }

  /// Where somebody was in the published folder, what is there now becomes what the next run expects.
  private func recordUnchanged() {
    if intactness.isIntact { return intactness.renewRecord(in: RecordStore(state: places.state)) }
    let survey = Survey(published: published, release: release, workers: settings.workers)
    if let stamps = (try? survey.stamps()).flatMap(\.self) { keepRecord(stamps, replacing: nil) }
  }

  private func keepRecord(_ stamps: TreeStamps, replacing old: DirectoryHandle?) {
    let store = RecordStore(state: places.state)
    if let record = stamps.record(places, release, replacing: old) {
      store.write(record)
    } else {
      store.remove()
    }
  }
}
