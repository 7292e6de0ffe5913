import Files

/// What remains to be done once a release is live: what others wrote into the tree that was live until then goes into
/// the one that is, and that tree becomes an earlier release.
struct Settlement {
  let places: ReleasePlaces
  /// The number of the release that is live.
  let number: Int
  /// The number of the one before it; 0 if that was no release.
  let replaced: Int
  /// The program's own files in the tree that was live.
  let known: Manifest
  /// What was carried over; nil if that is not known any more.
  let carried: ForeignFiles?
  /// How many earlier releases are kept.
  let keeping: Int

  /// Returns the places of files that found theirs taken.
  func run() throws -> [String] {
    let earlier = EarlierReleases(places)
    var kept: [String] = []
    if let old = try places.shelf.folderIfPresent(ReleasePlaces.staging) {
      kept = try Rescue(from: old, known: known, carried: carried, places: places).run()
      if replaced > 0, replaced != number, let text = try old.manifestText(), Manifest(text: text) != nil {
        try earlier.add(ReleasePlaces.staging, as: replaced)
      } else {
        try places.shelf.clear(ReleasePlaces.staging)
      }
    }
    try earlier.remove(number)
    return kept + (try earlier.prune(to: keeping))
  }
}

/// Takes what is not ours out of a tree that is not live, into the one that is.
///
/// A file that came while the trees were exchanged is moved; of one that was replaced meanwhile the new one is taken; of
/// one that was removed meanwhile the link that was carried over goes too. What finds another file in its place is put
/// aside in the state folder: nothing is destroyed that the program did not make.
struct Rescue {
  private let tree: Folder
  private let known: Manifest
  private let carried: ForeignFiles?
  private let places: ReleasePlaces

  init(from tree: Folder, known: Manifest, carried: ForeignFiles? = nil, places: ReleasePlaces) {
    self.tree = tree
    self.known = known
    self.carried = carried
    self.places = places
  }

  func run() throws -> [String] {
    guard let live = try places.openOutput() else { return [] }
    let walk = try TreeWalk(of: tree)
    let foreign = ForeignFiles(in: walk, besides: known)
    var kept: [String] = []
    for path in foreign.folders.sorted() where try live.status(path) == nil {
      guard let original = try tree.folderIfPresent(path), (try? live.makeFolder(path)) != nil else {
        continue
      }
      _ = try live.folder(path).takeAttributes(of: original)
    }
    for (path, inode) in foreign.files.sorted(by: { $0.key < $1.key }) {
      if let place = try settle(path, inode, in: live) { kept.append(place) }
    }
    for (path, inode) in carried?.files ?? [:] where foreign.files[path] == nil {
      if try live.status(path)?.inode == inode { try live.removeFile(path) }
    }
    for path in foreign.folders.sorted().reversed() { tree.removeEmptyFolder(path) }
    return kept
  }

  /// The place where the file is kept if its own is taken.
  private func settle(_ path: TreePath, _ inode: UInt64, in live: Folder) throws -> String? {
    guard let status = try tree.status(path) else { return nil }
    guard let other = try live.status(path) else {
      try live.makeParents(of: path)
      try tree.rename(path, to: live, path)
      return nil
    }
    if other.inode == inode {
      try tree.removeFile(path)
      return nil
    }
    let isOurCopy = other.size == status.size && other.modified == status.modified
    if other.isFile, isOurCopy || carried?.files[path] == other.inode {
      try tree.rename(path, to: live, path)
      return nil
    }
    return try putAside(path)
  }

  private func putAside(_ path: TreePath) throws -> String {
    let found = try places.shelf.ownFolder(ReleasePlaces.found)
    var place = path
    var number = 1
    while try found.status(place) != nil {
      number += 1
      place = TreePath(bytes: path.bytes + Array(".\(number)".utf8))
    }
    try found.makeParents(of: place)
    try tree.rename(path, to: found, place)
    return found.name + "/" + place.text
  }
}
