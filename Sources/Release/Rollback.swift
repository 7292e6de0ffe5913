import Diagnostics
import Files

/// Puts an earlier release back, as a release whose files are all linked from that one.
package struct Rollback {
  private let layout: ReleaseLayout
  private let folders: ProtectedFolders
  private let settings: ReleaseSettings

  package init(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders = ProtectedFolders(),
    settings: ReleaseSettings = ReleaseSettings()
  ) {
    self.layout = layout
    self.folders = folders
    self.settings = settings
  }

  /// Puts a release back, or the one before the live one if no number is given; nil if findings say why that cannot be.
  package func run(to number: Int? = nil, into diagnostics: inout DiagnosticList) -> RollbackSummary? {
    var told = DiagnosticList()
    defer { diagnostics.add(contentsOf: told) }
    return diagnostics.collect {
      let prepared = try Release.prepare(layout, protecting: folders)
      defer { prepared.lock.release() }
      for path in prepared.keptAside { told.add(.keptAside(path)) }
      return try putBack(number, prepared.places, into: &told)
    }
  }

  /// The live release and the earlier ones, the newest first; empty with findings if they cannot be read.
  package func releases(into diagnostics: inout DiagnosticList) -> [KeptRelease] {
    let found = diagnostics.collect { () -> [KeptRelease] in
      let prepared = try Release.prepare(layout, protecting: folders)
      defer { prepared.lock.release() }
      return try KeptRelease.all(of: prepared.places)
    }
    return found ?? []
  }

  private func putBack(
    _ wanted: Int?, _ places: ReleasePlaces, into told: inout DiagnosticList
  ) throws -> RollbackSummary {
    let published = try PublishedTree(places)
    let numbers = try ReleaseNumbers(places, published)
    let earlier = EarlierReleases(places)
    let known = try earlier.numbers()
    guard let number = wanted ?? known.first(where: { numbers.live == 0 || $0 < numbers.live }) else {
      throw Refusal(.noRollback(newer: known.filter { $0 > numbers.live }))
    }
    if number == numbers.live, published.folder != nil { throw Refusal(.isLive(number)) }
    guard known.contains(number) else { throw Refusal(.noSuchRelease(number, known: known)) }
    let entry = try whole(number, earlier, known)
    let staging = try places.shelf.ownFolder(ReleasePlaces.staging)
    let release = try NewRelease(entry.files, number: number, replacing: numbers.live, isRollback: true)
    let commit = Commit(
      places: places, published: published,
      inspection: try Inspection(of: published, workers: settings.workers), settings: settings,
      staging: staging, source: entry.release.tree, release: release)
    let summary = try commit.run(into: &told)
    return RollbackSummary(
      number: number, replaced: numbers.live, builtAt: entry.release.builtAt, summary: summary)
  }

  private func whole(
    _ number: Int, _ earlier: EarlierReleases, _ known: [Int]
  ) throws -> (release: EarlierReleases.Entry, files: [TreePath: StagedFile]) {
    let entry = try earlier.entry(number)
    let found = try entry?.verify(workers: settings.workers)
    if let entry, let found, found.differences.isEmpty { return (entry, found.files) }
    let next = try known.first { candidate in
      try candidate < number
        && earlier.entry(candidate)?.verify(workers: settings.workers).differences.isEmpty == true
    }
    throw Refusal(.damagedRelease(number, found?.differences ?? [], next: next))
  }
}

/// What a rollback did.
package struct RollbackSummary: Sendable, Hashable {
  /// The release that is live now.
  package let number: Int
  /// The release that was live before; 0 if the published folder held none.
  package let replaced: Int
  /// When the live release was built, in seconds since 1970.
  package let builtAt: Int
  /// What changed in the published folder.
  package let summary: ReleaseSummary
}

/// The numbers of the live release and of the next one; releases of one output are counted from 1.
struct ReleaseNumbers {
  /// The live release; 0 if what is published is none.
  let live: Int
  let next: Int

  init(_ places: ReleasePlaces, _ published: PublishedTree) throws {
    let newest = try EarlierReleases(places).numbers().first ?? 0
    live = published.record?.number ?? (published.manifest.digests.isEmpty ? 0 : newest + 1)
    next = max(newest, live) + 1
  }
}

/// A release that is live or can be put back, as people are told of it.
package struct KeptRelease: Sendable, Hashable {
  package let number: Int
  package let isLive: Bool
  /// When it was built, in seconds since 1970.
  package let builtAt: Int
  package let files: Int
  /// What changed since the next older one; nil for the oldest that is kept.
  package let changes: Changes?

  /// How many files a release has more, has changed, and has not any more.
  package struct Changes: Sendable, Hashable {
    package let added: Int
    package let changed: Int
    package let removed: Int

    init(from older: Manifest, to newer: Manifest) {
      added = newer.digests.keys.count { older.digests[$0] == nil }
      removed = older.digests.keys.count { newer.digests[$0] == nil }
      changed = newer.digests.count { path, digest in
        older.digests[path].map { $0 != digest } ?? false
      }
    }
  }

  static func all(of places: ReleasePlaces) throws -> [KeptRelease] {
    let published = try PublishedTree(places)
    let earlier = EarlierReleases(places)
    let live = try ReleaseNumbers(places, published).live
    var entries = try earlier.numbers().compactMap { try earlier.entry($0) }
    if live > 0, let folder = published.folder {
      let builtAt = try folder.status(Manifest.fileName)?.modified.seconds ?? 0
      entries.append(
        EarlierReleases.Entry(number: live, tree: folder, manifest: published.manifest, builtAt: builtAt))
    }
    entries.sort { $0.number > $1.number }
    return zip(entries, entries.dropFirst().map(Optional.some) + [nil]).map { entry, older in
      KeptRelease(
        number: entry.number, isLive: entry.number == live, builtAt: entry.builtAt,
        files: entry.manifest.digests.count,
        changes: older.map { Changes(from: $0.manifest, to: entry.manifest) })
    }
  }
}
