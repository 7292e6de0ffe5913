/// In what a release differs from the published one, each list in the order of paths.
struct ReleaseChanges: Sendable {
  /// Files that were not published before.
  private(set) var added: [StagedFile] = []
  /// Files that were published and are written anew.
  private(set) var changed: [StagedFile] = []
  /// Paths that are gone.
  private(set) var removed: [TreePath] = []

  /// Compares files in the order of their paths with a published manifest.
  init(_ files: [StagedFile], over published: Manifest) {
    guard published.count > 0 else {
      added = files
      return
    }
    var next = 0
    for file in files {
      let found = position(of: file.path, from: next, in: published)
      while next < found {
        removed.append(published.path(at: next))
        next += 1
      }
      if next < published.count, published.compare(next, file.path) == 0 {
        next += 1
        if file.place == .staging { changed.append(file) }
      } else {
        added.append(file)
      }
    }
    removed += (next..<published.count).map(published.path(at:))
  }

  /// Files written anew over a published release, all of whose other files stay.
  init(written: [StagedFile], over published: Manifest) {
    added = written.filter { !published.contains($0.path) }
    changed = written.filter { published.contains($0.path) }
  }

  /// All paths at which the two releases differ, in no order.
  var paths: [TreePath] { (added + changed).map(\.path) + removed }

  private func position(of path: TreePath, from start: Int, in published: Manifest) -> Int {
    var index = start
    while index < published.count, published.compare(index, path) < 0 { index += 1 }
    return index
  }
}
