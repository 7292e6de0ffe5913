/// The stamps of the folders of a tree that was brought up to date, as far as they are known without looking.
struct FolderStamps {
  private let known: KnownDifference
  private let folders: PathList
  /// For each folder its place among the published ones.
  private let places: [Int?]

  init(_ known: KnownDifference, manifest: Manifest, changes: ReleaseChanges) throws {
    self.known = known
    if changes.added.isEmpty && changes.removed.isEmpty {
      folders = known.folders
      places = Array(known.folders.indices)
      return
    }
    folders = ManifestFolders(manifest).paths
    var next = 0
    places = folders.map { folder in
      while next < known.folders.count, FolderOrder.isBefore(known.folders[next], folder) { next += 1 }
      return next < known.folders.count && known.folders[next] == folder ? next : nil
    }
  }

  /// The stamps in the new tree and in the published one that it replaces.
  func stamps(touched: [TreePath], workers: Int) throws -> (new: [EntryStamp], older: [EntryStamp]) {
    var new = places.map { $0.map { known.record.olderFolders[$0] } ?? .unknown }
    for folder in Set<TreePath>.parents(of: touched) {
      if let index = FolderOrder.index(of: folder, in: folders) { new[index] = .unknown }
    }
    let unknown = new.indices.filter { new[$0] == .unknown }
    let found = try Parallel.map(unknown.count, workers: workers) { [folders, older = known.older] in
      try older.stamp(folders[unknown[$0]])
    }
    for (index, stamp) in zip(unknown, found) { new[index] = stamp }
    return (new, places.map { $0.map { known.record.folders[$0] } ?? .unknown })
  }
}
