/// Makes a complete staging live: compare, refuse what would do harm, bring up to date, switch.
struct Commit {
  let places: ReleasePlaces
  let published: PublishedTree
  let settings: ReleaseSettings
  let staging: DirectoryHandle
  let files: [TreePath: StagedFile]

  init(_ staging: Staging, files: [TreePath: StagedFile]) {
    places = staging.places
    published = staging.published
    settings = staging.settings
    self.staging = staging.folder
    self.files = files
  }

  func run() throws -> ReleaseSummary {
    guard !files.isEmpty else { throw Refusal(.emptyRelease) }
    let text = Manifest(files.mapValues(\.digest)).text
    let identity = ReleaseIdentity(manifestText: text, fileCount: files.count)
    let summary = ReleaseSummary(files, over: published.manifest, release: identity)
    guard summary.isChanged else { return summary }
    try publish(NewRelease(files: files, manifestText: text, identity: identity))
    return summary
  }

  private func publish(_ release: NewRelease) throws {
    let older = settings.mayExchange ? try OlderTree.open(places, staging, published) : nil
    let (publishedWalk, olderWalk) = try Parallel.both(
      { try TreeWalk(of: published.directory) }, { try TreeWalk(of: older?.directory) })
    let foreign = ForeignFiles(in: publishedWalk, besides: published.manifest)
    try PlacementCheck(paths: Set(files.keys), foreign: foreign).run()
    let renames = RenameCommit(places: places, published: published, release: release)
    guard let older else { return try renames.run(from: staging) }
    let reconciler = Reconciler(
      older: older, olderWalk: olderWalk, published: published.directory, publishedWalk: publishedWalk,
      staging: staging, files: files, foreign: foreign, workers: settings.workers)
    let exchange = ExchangeCommit(
      places: places, older: older.directory, release: release, settings: settings)
    do {
      try exchange.run(bringingUpToDate: reconciler.run)
    } catch is ExchangeUnavailable {
      try renames.run(from: older.directory)
    }
  }
}
