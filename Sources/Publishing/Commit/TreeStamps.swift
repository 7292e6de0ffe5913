/// What a tree that is about to go live holds, for its record.
struct TreeStamps: Sendable {
  /// From when on a change may have gone unseen.
  let lookedAt: FileTime
  /// The files in the order of the manifest.
  let files: [RecordedFile]
  /// The folders that the manifest needs, in its order.
  let folders: [EntryStamp]
  /// The same folders in the tree that it replaces, where they are known.
  let olderFolders: [EntryStamp]
  let foreign: ForeignFiles

  /// The record of the tree, after it was exchanged with the one before; absent where a folder cannot be looked at.
  func record(_ places: ReleasePlaces, _ release: NewRelease, replacing old: DirectoryHandle?) -> TreeRecord?
  {
    guard let output = try? places.openOutput(), let root = try? output.status(),
      let digest = FileDigest(hex: Array(release.identity.digest.utf8)[...])
    else { return nil }
    let foreignFiles = foreign.files.sorted { $0.key < $1.key }
    let foreignFolders = foreign.directories.sorted()
    guard let stamps = try? foreignFolders.map({ try output.stamp($0) }) else { return nil }
    let older = old.flatMap { old in
      (try? (old.status(), old.stamp(Manifest.fileName))).map { status, marker in
        TreeRecord.Older(root: EntryStamp(status), marker: marker)
      }
    }
    return TreeRecord(
      release: digest, device: root.device, root: EntryStamp(root), older: older,
      lookedAt: lookedAt.sinceEpoch, files: files, folders: folders, olderFolders: olderFolders,
      foreignFiles: foreignFiles.map(\.key), foreignInodes: foreignFiles.map(\.value),
      foreignFolders: foreignFolders, foreignFolderStamps: stamps, differing: release.changes.paths)
  }
}

extension DirectoryHandle {
  /// The stamp of an entry that must be there.
  func stamp(_ path: TreePath) throws -> EntryStamp {
    guard let status = try status(path) else { throw Refusal(.unverified(path.text)) }
    return EntryStamp(status)
  }

  /// Looks at a file that was just put in its place.
  func recorded(_ file: StagedFile) throws -> RecordedFile {
    guard let status = try status(file.path), status.isFile, status.size == file.size else {
      throw Refusal(.unverified(file.path.text))
    }
    return RecordedFile(status)
  }
}
