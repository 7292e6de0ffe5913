import Glibc

/// Brings the older tree up to date by what it is known to differ in and what the release changes, and no more.
struct DifferenceReconciler: Sendable {
  let known: KnownDifference
  let published: PublishedTree
  let staging: DirectoryHandle
  let release: NewRelease
  let foreign: ForeignFiles
  let workers: Int

  private var older: DirectoryHandle { known.older }
  private var manifest: Manifest { release.manifest }

  func run() throws -> TreeStamps {
    let staged = Dictionary((release.changes.added + release.changes.changed).map { ($0.path, $0) }) { $1 }
    let touched = Set(known.record.differing).union(release.changes.paths).sorted()
    // A staged file takes the place of the older one as it is put there.
    for path in touched where staged[path] == nil { try removeStale(path) }
    try removeStaleFolders(above: touched.filter { staged[$0] == nil && !manifest.contains($0) })
    for path in touched { try place(path, staged[path]) }
    return try stamps(touched: touched, staged: staged)
  }

  /// Removes what the older tree has at a path; a folder there goes with the files inside it.
  private func removeStale(_ path: TreePath) throws {
    do {
      try older.removeFile(path)
    } catch let error as SystemError where error.code == EISDIR {
      return
    }
  }

  private func removeStaleFolders(above paths: [TreePath]) throws {
    for folder in Set<TreePath>.parents(of: paths).sorted().reversed() where !isWanted(folder) {
      if older.removeEmptyDirectory(folder) { continue }
      let error = SystemError(folder, in: older)
      if !error.meansAbsent { throw error }
    }
  }

  private func isWanted(_ folder: TreePath) -> Bool {
    manifest.needsFolder(folder) || foreign.directories.contains(folder)
  }

  private func place(_ path: TreePath, _ staged: StagedFile?) throws {
    guard staged != nil || manifest.contains(path) else { return }
    do {
      try put(path, staged)
    } catch let error as SystemError where error.code == ENOENT {
      try older.makeParents(of: path)
      try put(path, staged)
    }
  }

  private func put(_ path: TreePath, _ staged: StagedFile?) throws {
    if let staged { return try staging.rename(staged.stagedPath, to: older, path) }
    try published.directory?.link(path, to: older, path)
  }

  private func stamps(touched: [TreePath], staged: [TreePath: StagedFile]) throws -> TreeStamps {
    let lookedAt = lookedAt
    let put = release.changes.added + release.changes.changed
    let found = try Parallel.map(put.count, workers: workers) { [older] in try older.recorded(put[$0]) }
    let records = Dictionary(zip(put.lazy.map(\.path), found)) { $1 }
    for path in touched where staged[path] == nil && manifest.contains(path) {
      guard let status = try older.status(path), status.isFile else { throw Refusal(.unverified(path.text)) }
      if let index = published.manifest.index(of: path), status.size != known.record.files[index].size {
        throw Refusal(.unverified(path.text))
      }
    }
    let edits = ReleaseEdits(release.changes, over: published.manifest)
    guard let files = edits.list(known.record.files, new: { records[$0.path] }) else {
      throw Refusal(.unverified(older.name))
    }
    let folders = try FolderStamps(known, manifest: manifest, changes: release.changes)
      .stamps(touched: touched, workers: workers)
    return TreeStamps(
      lookedAt: lookedAt, files: files, folders: folders.new, olderFolders: folders.older,
      foreign: foreign)
  }

  /// From when on a change may have gone unseen: from now on, where everything that stays was at rest already when both
  /// trees were looked at, since whatever came after that would show.
  private var lookedAt: FileTime {
    let (record, now) = (known.record, FileTime.now)
    let limit = known.lookedAt.sinceEpoch.subtractingReportingOverflow(TreeRecord.graceNanoseconds)
      .partialValue
    let isAtRest = { (stamp: EntryStamp) in stamp.nanoseconds <= limit }
    return record.files.allSatisfy { isAtRest($0.stamp) } && record.folders.allSatisfy(isAtRest)
      && record.olderFolders.allSatisfy(isAtRest) ? now : known.lookedAt
  }
}
