import Diagnostics
import Files

/// Makes a complete staging live: compare, refuse what would do harm, complete the staged tree, exchange.
struct Commit {
  let places: ReleasePlaces
  let published: PublishedTree
  let inspection: Inspection
  let settings: ReleaseSettings
  let staging: Folder
  /// The tree from which files are linked that are not written anew.
  let source: Folder?
  let release: NewRelease

  /// Publishes the release if it differs from what is published; findings tell what others did to the published folder.
  func run(into diagnostics: inout DiagnosticList) throws -> ReleaseSummary {
    try MountCheck(places).run()
    let walk = try TreeWalk(of: published.folder)
    let foreign = ForeignFiles(in: walk, besides: published.manifest)
    try PlacementCheck(manifest: release.manifest, folders: release.folders, foreign: foreign).run()
    let hands = OtherHands(published, inspection, foreign)
    if settings.isStrict, !hands.findings.isEmpty { throw Refusal(hands.findings) }
    let summary = ReleaseSummary(release.files, over: published.manifest, release: release.identity)
    try published.healManifest()
    if summary.isChanged || published.record?.number != release.number && release.isRollback {
      try publish(walk, foreign, into: &diagnostics)
    } else {
      let number = release.replacedNumber > 0 ? release.replacedNumber : release.number
      Bookkeeping(places, release, number: number, foreign.names).run()
    }
    for finding in hands.findings { diagnostics.add(finding) }
    return summary
  }

  private func publish(
    _ walk: TreeWalk, _ foreign: ForeignFiles, into diagnostics: inout DiagnosticList
  ) throws {
    guard settings.mayExchange, try ExchangeSupport.isAvailable(places, published.folder) else {
      return try publishByRenames(foreign)
    }
    let completion = TreeCompletion(
      staging: staging, source: source, published: published.folder, publishedFolders: walk.folders,
      release: release, foreign: foreign, workers: settings.workers)
    let unkept = try completion.run()
    let exchange = Exchange(
      places: places, staging: staging, release: release, replaced: release.replacedNumber, settings: settings
    )
    do {
      try exchange.run()
    } catch is ExchangeUnavailable {
      return try publishByRenames(foreign)
    }
    // The release is live: nothing from here on may undo it, and a journal that stays is settled by the next run.
    for path in unkept { diagnostics.add(.attributesNotKept(path.text)) }
    let settlement = Settlement(
      places: places, number: release.number, replaced: release.replacedNumber,
      known: published.manifest, carried: foreign, keeping: settings.keptReleases)
    let kept = try? settlement.run()
    for path in kept ?? [] { diagnostics.add(.keptAside(path)) }
    let isNoted = Bookkeeping(places, release, number: release.number, foreign.names).run()
    if kept != nil, isNoted { try? Journal.remove(from: places.shelf) }
    if settings.isDurable { places.outputParent.writeBackEntries() }
  }
}

extension Commit {
  /// Where directories cannot be exchanged nothing is linked either: there is no earlier release to go back to.
  private func publishByRenames(_ foreign: ForeignFiles) throws {
    guard !release.isRollback else { throw Refusal(.noExchange) }
    try RenameCommit(places: places, published: published, release: release).run(from: staging)
    Bookkeeping(places, release, number: release.number, foreign.names).run()
  }
}

/// A release that is ready to be made live.
struct NewRelease: Sendable {
  let files: [TreePath: StagedFile]
  let number: Int
  /// The number of the release that it takes the place of; 0 if what is published is none.
  let replacedNumber: Int
  /// Whether it was live before.
  let isRollback: Bool
  let manifest: Manifest
  let manifestText: [UInt8]
  let identity: ReleaseIdentity
  /// The folders that its files need.
  let folders: Set<TreePath>

  init(_ files: [TreePath: StagedFile], number: Int, replacing replaced: Int, isRollback: Bool = false) throws
  {
    guard !files.isEmpty else { throw Refusal(.emptyRelease) }
    self.files = files
    self.number = number
    replacedNumber = replaced
    self.isRollback = isRollback
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

/// Writes down how the files of a release lie in the published folder.
struct Bookkeeping {
  private let places: ReleasePlaces
  private let release: NewRelease
  private let number: Int
  private let foreign: Set<TreePath>

  init(_ places: ReleasePlaces, _ release: NewRelease, number: Int, _ foreign: Set<TreePath>) {
    self.places = places
    self.release = release
    self.number = number
    self.foreign = foreign
  }

  /// False if it failed: the next build then compares every file by its digest.
  @discardableResult
  func run() -> Bool {
    do {
      guard let output = try places.openOutput() else { return false }
      let files = try release.files.reduce(into: [TreePath: LiveRecord.File]()) { files, entry in
        let status = try output.status(entry.key)
        let isExpected = status.map { entry.value.isSame(as: $0) } ?? false
        files[entry.key] = LiveRecord.File(
          digest: entry.value.digest, mark: isExpected ? status.map(FileMark.init) : nil)
      }
      try LiveRecord(
        number: number, files: files, manifestMark: output.status(Manifest.fileName).map(FileMark.init),
        foreign: foreign
      ).write(in: places.shelf)
      return true
    } catch { return false }
  }
}
