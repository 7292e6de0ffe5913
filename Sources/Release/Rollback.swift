import Diagnostics
import Files

/// Puts the release before the published one back.
package enum Rollback {
  /// Exchanges the two trees once more; nil if findings say why that cannot be.
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

/// What a rollback did.
package struct RollbackSummary: Sendable, Hashable {
  /// The release that is live now.
  package let release: ReleaseIdentity
  /// The release that was live before; nil if the published folder held none.
  package let replaced: ReleaseIdentity?
  /// When the live release was built, in seconds since 1970.
  package let writtenAt: Int
}

/// Carries foreign files of the published tree into the one that is to replace it.
struct ForeignCarrier {
  private let published: PublishedTree
  private let target: Folder
  private let targetForeign: ForeignFiles
  private let manifest: Manifest

  init(from published: PublishedTree, to target: Folder, walk: TreeWalk, manifest: Manifest) {
    self.published = published
    self.target = target
    self.manifest = manifest
    targetForeign = ForeignFiles(in: walk, besides: manifest)
  }

  func run() throws {
    guard let source = published.folder else { return }
    let foreign = ForeignFiles(in: try TreeWalk(of: source), besides: published.manifest)
    try PlacementCheck(manifest: manifest, folders: manifest.folders, foreign: foreign).run()
    for (path, inode) in targetForeign.files where foreign.files[path] != inode {
      try target.removeFile(path)
    }
    for path in foreign.folders.sorted() {
      try target.makeFolder(path, permissions: source.status(path)?.permissions ?? 0o755)
    }
    for (path, inode) in foreign.files where targetForeign.files[path] != inode {
      try target.makeParents(of: path)
      try source.link(path, to: target, path)
    }
  }
}
