import Diagnostics
import Files

/// Puts a finished site in the place of the published one, in one step, and takes it back again.
///
/// What comes in: `OutputFile`s, handed to a `Staging` by as many workers as there are. What goes out: the published
/// folder, changed whole or not at all, and a `ReleaseSummary`. Read on in this order: `Release.begin` opens a `Staging`;
/// `Staging.finish` runs a `Commit`: `TreeCompletion` makes the staged tree whole, `Exchange` swaps it with the published
/// one, `Settlement` puts that away among the `EarlierReleases`; `RenameFallback` renames files one by one if the file
/// system cannot exchange. `Recovery` completes or undoes what a killed run left, by its `Journal`; `Rollback` is a
/// release whose files are linked from an earlier one.
///
/// The state folder holds the lock and, for each output, a shelf: the record of what is live, the journal, the staging
/// and the earlier releases. `Inspection` and `OtherHands` tell what others did in the published folder. Every message
/// stands in `ReleaseRules` and `EarlierReleaseRules`.
package enum Release {
  /// Opens the staging of a new release; nil if findings say why.
  package static func begin(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders = ProtectedFolders(),
    settings: ReleaseSettings = ReleaseSettings(), into diagnostics: inout DiagnosticList
  ) -> Staging? {
    diagnostics.collect { try Staging(prepare(layout, protecting: folders), settings: settings) }
  }

  /// The summary of a release that changes nothing, if what is published is that release, whole and untouched, and
  /// others put nothing beside it since it was told.
  package static func unchanged(_ layout: ReleaseLayout, release digest: String) -> ReleaseSummary? {
    guard let places = try? ReleasePlaces(layout), !Recovery(places: places).isNeeded,
      let published = try? PublishedTree(places), let identity = published.identity,
      identity.digest == digest,
      let folder = published.folder, let record = published.record,
      isUntouched(folder, record), let walk = try? TreeWalk(of: folder),
      ForeignFiles(in: walk, besides: published.manifest).names.isSubset(of: record.foreign)
    else { return nil }
    let bytes = record.files.keys.reduce(0) { $0 + ((try? folder.status($1))??.size ?? 0) }
    return ReleaseSummary(unchanged: record.files.count, bytes: bytes, release: identity)
  }

  private static func isUntouched(_ folder: Folder, _ record: LiveRecord) -> Bool {
    func isSame(_ path: TreePath, _ mark: FileMark?) -> Bool {
      guard let mark, let status = (try? folder.status(path)).flatMap(\.self) else { return false }
      return FileMark(status) == mark
    }
    return isSame(Manifest.fileName, record.manifestMark)
      && record.files.allSatisfy { isSame($0.key, $0.value.mark) }
  }

  static func prepare(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders
  ) throws -> PreparedPlaces {
    let findings = LayoutCheck(layout: layout, protected: folders).findings()
    guard findings.isEmpty else { throw Refusal(findings) }
    let places = try ReleasePlaces(layout)
    let lock = try ReleaseLock(in: places.state)
    let kept = try Recovery(places: places).run()
    return PreparedPlaces(
      places: places, lock: lock, keptAside: kept + (try EarlierReleases(places).rescueFromNewest()))
  }
}

/// The places of a release, locked, with nothing left of an interrupted run.
struct PreparedPlaces {
  let places: ReleasePlaces
  let lock: ReleaseLock
  /// The places of files of others that found theirs taken.
  let keptAside: [String]
}

/// How a release is written.
package struct ReleaseSettings: Sendable {
  /// How many earlier releases are kept if nobody says otherwise.
  package static let usualKeptReleases = 5

  /// How many threads complete and compare trees.
  package var workers: Int
  /// The modification time of files written anew, in seconds since 1970; nil leaves the time of writing.
  package var modificationTime: Int?
  /// Whether the release is written back to the disk before it goes live, to survive a power cut.
  package var isDurable: Bool
  /// Whether what others did in the published folder stops the release.
  package var isStrict: Bool
  /// How many earlier releases are kept.
  package var keptReleases = usualKeptReleases
  /// Whether the two trees are exchanged; without it the files are renamed one by one under a journal.
  var mayExchange = true

  /// Describes how to write; the defaults suit a working machine.
  package init(
    workers: Int = 2, modificationTime: Int? = nil, isDurable: Bool = true, isStrict: Bool = false
  ) {
    self.workers = workers
    self.modificationTime = modificationTime
    self.isDurable = isDurable
    self.isStrict = isStrict
  }
}
