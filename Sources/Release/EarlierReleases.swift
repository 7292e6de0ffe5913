import Diagnostics
import Files

/// The releases of one output that are not live any more, each a whole tree with its manifest under its number.
struct EarlierReleases {
  private let places: ReleasePlaces

  init(_ places: ReleasePlaces) { self.places = places }

  /// An earlier release that can be read.
  struct Entry: Sendable {
    let number: Int
    let tree: Folder
    let manifest: Manifest
    /// When it was built.
    let builtAt: Int
  }

  /// The numbers of all, the newest first.
  func numbers() throws -> [Int] {
    guard let folder = try places.shelf.folderIfPresent(ReleasePlaces.releases) else { return [] }
    return try folder.entries().compactMap { $0.isFolder ? Int($0.name.text) : nil }.filter { $0 > 0 }.sorted(
      by: >)
  }

  /// An earlier release; nil if it is not there or its manifest is no manifest.
  func entry(_ number: Int) throws -> Entry? {
    guard let folder = try places.shelf.folderIfPresent(ReleasePlaces.releases),
      let tree = try folder.folderIfPresent(Self.name(number))
    else { return nil }
    return try Self.entry(number, tree)
  }

  static func entry(_ number: Int, _ tree: Folder) throws -> Entry? {
    guard let text = try tree.manifestText(), let manifest = Manifest(text: text) else { return nil }
    let builtAt = try tree.status(Manifest.fileName)?.modified.seconds ?? 0
    return Entry(number: number, tree: tree, manifest: manifest, builtAt: builtAt)
  }

  /// Puts a folder of the shelf among them.
  func add(_ name: TreePath, as number: Int) throws {
    let folder = try places.shelf.ownFolder(ReleasePlaces.releases)
    try folder.clear(Self.name(number))
    try places.shelf.rename(name, to: folder, Self.name(number))
  }

  /// Takes what came late out of the newest one, into which somebody may still have been writing.
  func rescueFromNewest() throws -> [String] {
    guard let newest = try numbers().first, let entry = try entry(newest) else { return [] }
    return try Rescue(from: entry.tree, known: entry.manifest, places: places).run()
  }

  /// Keeps the newest ones; what others wrote into the rest goes into the live tree first.
  func prune(to count: Int) throws -> [String] {
    var kept: [String] = []
    for number in try numbers().dropFirst(count) {
      if let entry = try entry(number) {
        try removeOwnFiles(of: entry)
        kept += try Rescue(from: entry.tree, known: Manifest(), places: places).run()
      }
      try remove(number)
    }
    return kept
  }

  /// Removes one.
  func remove(_ number: Int) throws {
    try places.shelf.folderIfPresent(ReleasePlaces.releases)?.removeTree(Self.name(number))
  }

  private func removeOwnFiles(of entry: Entry) throws {
    for path in entry.manifest.digests.keys { try entry.tree.removeFile(path) }
    for path in entry.manifest.folders.sorted().reversed() { entry.tree.removeEmptyFolder(path) }
  }

  private static func name(_ number: Int) -> TreePath { TreePath(String(number)) }
}

extension EarlierReleases.Entry {
  /// A file that is not as the manifest says.
  struct Difference: Sendable {
    let path: TreePath
    let isMissing: Bool
  }

  /// Compares every file with the manifest by its digest: the files as they can be linked, and those that differ.
  func verify(workers: Int) throws -> (files: [TreePath: StagedFile], differences: [Difference]) {
    let good = Gathering<(TreePath, StagedFile)>()
    let bad = Gathering<Difference>()
    try ParallelMap(workers: workers).forEach(Array(manifest.digests)) { path, digest in
      guard let status = try tree.status(path), status.isFile else {
        return bad.add(Difference(path: path, isMissing: true))
      }
      guard try tree.openFile(path).digest() == digest else {
        return bad.add(Difference(path: path, isMissing: false))
      }
      good.add((path, StagedFile(digest: digest, place: .linked, status: status)))
    }
    return (Dictionary(good.all) { first, _ in first }, bad.all.sorted { $0.path < $1.path })
  }
}
