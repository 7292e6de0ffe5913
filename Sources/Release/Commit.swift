import Diagnostics
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

  /// The walk of the staging folder, of which it is known what was put there: every file is new, so none is shared.
  private var stagedWalk: TreeWalk {
    TreeWalk(folders: .parents(of: release.files.filter { $0.value.place == .staging }.keys))
  }

  private func publish(over older: PreviousTree?) throws {
    let publishedWalk = try TreeWalk(of: published.folder)
    let olderWalk = older?.isStaging == true ? stagedWalk : try TreeWalk(of: older?.folder)
    let foreign = ForeignFiles(in: publishedWalk, besides: published.manifest)
    try PlacementCheck(
      manifest: release.manifest, folders: release.folders, foreign: foreign
    ).run()
    let renames = RenameCommit(places: places, published: published, release: release)
    guard let older else { return try renames.run(from: staging) }
    let reconciler = Reconciler(
      older: older, olderWalk: olderWalk, published: published.folder, publishedWalk: publishedWalk,
      staging: staging, release: release, foreign: foreign, workers: settings.workers)
    let exchange = ExchangeCommit(
      places: places, older: older.folder, release: release, settings: settings)
    do {
      try exchange.run(bringingUpToDate: reconciler.run)
    } catch is ExchangeUnavailable {
      try renames.run(from: older.folder)
      older.giveBack(places)
    }
  }
}

/// A release that is ready to be made live.
struct NewRelease: Sendable {
  let files: [TreePath: StagedFile]
  let manifest: Manifest
  let manifestText: [UInt8]
  let identity: ReleaseIdentity
  /// The folders that its files need.
  let folders: Set<TreePath>

  init(_ files: [TreePath: StagedFile]) {
    self.files = files
    manifest = Manifest(files.mapValues(\.digest))
    manifestText = manifest.text
    identity = ReleaseIdentity(manifestText: manifestText, fileCount: files.count)
    folders = manifest.folders
  }
}

/// Refuses a release whose files would overwrite foreign ones or each other.
struct PlacementCheck {
  private static let shownFindings = 20

  let manifest: Manifest
  /// The folders that the manifest's files need.
  let folders: Set<TreePath>
  let foreign: ForeignFiles

  func run() throws {
    let conflicts = folders.filter(isFile).sorted()
    let overwritten = foreign.files.keys.filter { isFile($0) || folders.contains($0) }
    let covered = foreign.folders.filter(isFile)
    let foreignPaths = (Array(overwritten) + Array(covered)).sorted()
    let findings =
      conflicts.map { Diagnostic.pathConflict($0.text) }
      + foreignPaths.prefix(Self.shownFindings).map { Diagnostic.foreignFile($0.text) }
    let hidden = foreignPaths.count - Self.shownFindings
    let rest = hidden > 0 ? [Diagnostic.moreForeignFiles(hidden)] : []
    if !findings.isEmpty { throw Refusal(findings + rest) }
  }

  private func isFile(_ path: TreePath) -> Bool { manifest.digests[path] != nil }
}

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
    let rewritten = files.filter { $0.value.place == .staging }.keys
    added = files.keys.filter(isNew).sorted().map(\.text)
    changed = rewritten.filter { !isNew($0) }.sorted().map(\.text)
    removed = published.digests.keys.filter { files[$0] == nil }.sorted().map(\.text)
    unchanged = files.count - added.count - changed.count
    bytes = files.values.reduce(0) { $0 + $1.size }
    self.release = release
  }
}
