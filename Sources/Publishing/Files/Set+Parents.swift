extension Set<TreePath> {
  /// Every directory above the given paths.
  static func parents(of paths: some Sequence<TreePath>) -> Set<TreePath> {
    var found: Set<TreePath> = []
    for path in paths {
      var next = path.parent
      while let directory = next, found.insert(directory).inserted { next = directory.parent }
    }
    return found
  }
}
