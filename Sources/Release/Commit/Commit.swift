import Files

/// Makes a complete staging live: compare, refuse what would do harm, bring up to date, switch.
struct Commit {
  let places: ReleasePlaces
  let published: PublishedTree
  let settings: ReleaseSettings
  let staging: Folder
  let release: NewRelease

  init(_ staging: Staging, files: [TreePath: StagedFile]) throws {
    guard !files.isEmpty else { throw Refusal(.emptyRelease) }
    places = staging.places
    published = staging.published
    settings = staging.settings
    self.staging = staging.folder
    release = NewRelease(files)
  }

  func run() throws -> ReleaseSummary {
    let summary = ReleaseSummary(release.files, over: published.manifest, release: release.identity)
    guard summary.isChanged else { return summary }
    let older = settings.mayExchange ? try PreviousTree.open(places, staging, published) : nil
    do {
      try publish(over: older)
    } catch {
      older?.giveBack(places)
      throw error
    }
    return summary
  }

  private func publish(over older: PreviousTree?) throws {
    let (publishedWalk, olderWalk) = try Parallel.both(
      { try TreeWalk(of: published.directory) },
      {
        older?.isStaging == true
          ? TreeWalk(ofStaged: release.files) : try TreeWalk(of: older?.directory)
      })
    let foreign = ForeignFiles(in: publishedWalk, besides: published.manifest)
    try PlacementCheck(
      manifest: release.manifest, folders: release.directories, foreign: foreign
    ).run()
    let renames = RenameCommit(places: places, published: published, release: release)
    guard let older else { return try renames.run(from: staging) }
    let reconciler = Reconciler(
      older: older, olderWalk: olderWalk, published: published.directory, publishedWalk: publishedWalk,
      staging: staging, release: release, foreign: foreign, workers: settings.workers)
    let exchange = ExchangeCommit(
      places: places, older: older.directory, release: release, settings: settings)
    do {
      try exchange.run(bringingUpToDate: reconciler.run)
    } catch is ExchangeUnavailable {
      try renames.run(from: older.directory)
      older.giveBack(places)
    }
  }
}
