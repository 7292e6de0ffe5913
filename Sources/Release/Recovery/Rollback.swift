import Diagnostics
import Files

/// Puts the release before the published one back.
package enum Rollback {
  /// Exchanges the two trees once more; absent where findings say why that cannot be.
  package static func run(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders = ProtectedFolders(),
    into diagnostics: inout DiagnosticList
  ) -> RollbackSummary? {
    diagnostics.collect {
      let (places, lock) = try Release.prepare(layout, protecting: folders)
      defer { lock.release() }
      return try exchange(places)
    }
  }

  private static func exchange(_ places: ReleasePlaces) throws -> RollbackSummary {
    let published = try PublishedTree(places)
    guard let previous = try places.state.folderIfPresent(ReleasePlaces.previous),
      let text = try previous.contents(Manifest.fileName), let manifest = Manifest(text: text)
    else { throw Refusal(.noRollback) }
    let walk = try TreeWalk(of: previous)
    guard manifest.digests.keys.allSatisfy({ walk.files[$0] != nil }) else { throw Refusal(.noRollback) }
    try ForeignCarrier(from: published, to: previous, walk: walk, manifest: manifest).run()
    try places.swap()
    ManifestCopy.refresh(places, from: previous)
    let written = try previous.status(Manifest.fileName)?.modified.seconds ?? 0
    return RollbackSummary(
      release: ReleaseIdentity(manifestText: text, fileCount: manifest.digests.count),
      replaced: published.identity, writtenAt: written)
  }
}
