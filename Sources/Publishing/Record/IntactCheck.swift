import Crypto

/// Holds the published tree against its record: no file, folder or foreign entry may have been touched since.
struct IntactCheck: Sendable {
  /// Something is not as it was recorded.
  private struct Touched: Error {}

  let directory: DirectoryHandle
  let manifest: Manifest
  let folders: ManifestFolders
  let record: TreeRecord
  private let foreign: ForeignFiles
  private let workers: Int

  init(_ directory: DirectoryHandle, _ manifest: Manifest, _ record: TreeRecord, workers: Int) {
    self.directory = directory
    self.manifest = manifest
    self.record = record
    self.workers = workers
    folders = ManifestFolders(manifest)
    foreign = record.foreign
  }

  /// Whether everything is as recorded; a look at the folders alone shows what came or went.
  func run(foldersOnly: Bool = false) -> Bool {
    guard record.files.count == manifest.count, record.folders.count == folders.count else { return false }
    do {
      try checkRoot()
      try Parallel.ranges(manifest.count, workers: workers) {
        try check($0, foldersOnly: foldersOnly)
      }
      try Parallel.ranges(record.foreignFolders.count, workers: workers) { range in
        for index in range {
          try checkForeignFolder(record.foreignFolders[index], record.foreignFolderStamps[index])
        }
      }
      return true
    } catch {
      return false
    }
  }

  /// Whether a change of something could have gone unseen by its stamp, so that it was read again.
  var hasRacyEntries: Bool {
    record.isRacy(record.root) || record.folders.contains(where: record.isRacy)
      || record.foreignFolderStamps.contains(where: record.isRacy)
      || record.files.contains { record.isRacy($0.stamp) }
  }

  private func checkRoot() throws {
    guard try record.describes(directory.status()) else { throw Touched() }
    if record.isRacy(record.root) { try checkEntries(of: nil) }
  }

  /// Looks at a run of files and at their folders, each right before what lies in it, while the system has its entries
  /// at hand.
  private func check(_ range: Range<Int>, foldersOnly: Bool) throws {
    let waiting = folders.indices(firstIn: range)
    guard !foldersOnly else { return try waiting.forEach(checkFolder) }
    let descriptor = directory.descriptor
    try withUnsafeTemporaryAllocation(byteCount: Manifest.longestPath + 1, alignment: 1) { room in
      var next = waiting.lowerBound
      for index in range {
        while next < waiting.upperBound, folders.firstFiles[next] == index {
          try checkFolder(next)
          next += 1
        }
        let status = manifest.withPathPointer(at: index, in: room) { FileStatus(at: $0, below: descriptor) }
        try checkFile(index, status.flatMap(\.self))
      }
    }
  }

  private func checkFile(_ index: Int, _ status: FileStatus?) throws {
    let recorded = record.files[index]
    guard let status, status.isFile, RecordedFile(status) == recorded else { throw Touched() }
    guard record.isRacy(recorded.stamp) else { return }
    var hash = SHA256()
    try directory.openFile(manifest.path(at: index)).readPieces { hash.update(bufferPointer: $0) }
    if FileDigest(hash) != manifest.digest(at: index) { throw Touched() }
  }

  private func checkFolder(_ index: Int) throws {
    let recorded = record.folders[index]
    let descriptor = directory.descriptor
    let status = folders.paths.withPointer(at: index) { FileStatus(at: $0, below: descriptor) }
    guard let status, status.isDirectory, EntryStamp(status) == recorded else { throw Touched() }
    if record.isRacy(recorded) { try checkEntries(of: folders.paths[index]) }
  }

  private func checkForeignFolder(_ path: TreePath, _ recorded: EntryStamp) throws {
    guard let status = try directory.status(path), status.isDirectory, EntryStamp(status) == recorded else {
      throw Touched()
    }
    if record.isRacy(recorded) { try checkEntries(of: path) }
  }

  /// Looks whether every entry of a folder is a known one; that none is missing shows elsewhere.
  private func checkEntries(of folder: TreePath?) throws {
    let opened = try folder.map { try directory.directory($0) } ?? directory.reopened()
    for entry in try opened.entries() {
      let path = folder?.appending(entry.name) ?? entry.name
      guard entry.isDirectory ? isKnownFolder(path) : isKnownFile(path, entry.inode) else { throw Touched() }
    }
  }

  private func isKnownFolder(_ path: TreePath) -> Bool {
    FolderOrder.index(of: path, in: folders.paths) != nil || foreign.directories.contains(path)
  }

  private func isKnownFile(_ path: TreePath, _ inode: UInt64) -> Bool {
    manifest.contains(path) || path == Manifest.fileName || foreign.files[path] == inode
  }
}
