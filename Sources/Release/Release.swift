import Diagnostics
import Files

/// Puts a finished site in the place of the published one, in one step, and takes it back again.
///
/// What comes in: `OutputFile`s, handed to a `Staging` by as many workers as there are. What goes out: the published
/// folder, changed whole or not at all, and a `ReleaseSummary`. Read on in this order: `Release.begin` opens a `Staging`;
/// `Staging.finish` runs a `Commit`, which brings the `PreviousTree` up to date and exchanges it with the published one
/// (`Exchange`), or renames files one by one under a `Journal` if the file system cannot exchange (`RenameFallback`).
/// `Recovery` completes or undoes what a killed run left; `Rollback` exchanges the trees once more. The state folder
/// holds the lock, the journal, the staging and the previous tree; every message stands in `ReleaseRules`.
package enum Release {
  /// Opens the staging of a new release; nil if findings say why.
  package static func begin(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders = ProtectedFolders(),
    settings: ReleaseSettings = ReleaseSettings(), into diagnostics: inout DiagnosticList
  ) -> Staging? {
    diagnostics.collect {
      let (places, lock) = try prepare(layout, protecting: folders)
      return try Staging(places, lock: lock, settings: settings)
    }
  }

  /// The summary of a release that changes nothing, if what is published is that release, whole and untouched.
  ///
  /// Sizes are in bytes, one for every file; a file that is younger than its manifest was edited by somebody.
  package static func unchanged(
    _ layout: ReleaseLayout, release digest: String, sizes: [(path: String, size: Int)]
  ) -> ReleaseSummary? {
    guard let places = try? ReleasePlaces(layout), !Recovery(places: places).isNeeded,
      let published = try? PublishedTree(places), let identity = published.identity,
      identity.digest == digest,
      sizes.count == published.manifest.digests.count,
      sizes.allSatisfy({ (try? published.intactSize(TreePath($0.path))) == $0.size })
    else { return nil }
    return ReleaseSummary(unchanged: sizes.count, bytes: sizes.reduce(0) { $0 + $1.size }, release: identity)
  }

  static func prepare(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders
  ) throws -> (places: ReleasePlaces, lock: ReleaseLock) {
    let findings = LayoutCheck(layout: layout, protected: folders).findings()
    guard findings.isEmpty else { throw Refusal(findings) }
    let places = try ReleasePlaces(layout)
    let lock = try ReleaseLock(in: places.state)
    try Recovery(places: places).run()
    return (places, lock)
  }
}

/// How a release is written.
package struct ReleaseSettings: Sendable {
  /// How many threads bring the older tree up to date.
  package var workers: Int
  /// The modification time of files written anew, in seconds since 1970; nil leaves the time of writing.
  package var modificationTime: Int?
  /// Whether the release is written back to the disk before it goes live, to survive a power cut.
  package var isDurable: Bool
  /// Whether the two trees are exchanged; without it the files are renamed one by one under a journal.
  var mayExchange = true

  /// Describes how to write; the defaults suit a working machine.
  package init(workers: Int = 2, modificationTime: Int? = nil, isDurable: Bool = true) {
    self.workers = workers
    self.modificationTime = modificationTime
    self.isDurable = isDurable
  }
}
