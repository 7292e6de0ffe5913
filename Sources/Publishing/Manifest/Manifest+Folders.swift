extension Manifest {
  /// Whether a file lies below a path, so that it must be a folder.
  func needsFolder(_ path: TreePath) -> Bool {
    let inside = path.appending(TreePath(""))
    let first = firstIndex(notBefore: inside)
    return first < count && pathBytes(at: first).starts(with: inside.bytes)
  }

  /// The files that would also have to be folders, in order.
  var conflicts: [TreePath] {
    guard count > 1 else { return [] }
    return (0..<(count - 1)).filter { index in
      let (path, next) = (pathBytes(at: index), pathBytes(at: index + 1))
      return next.count > path.count && next.prefix(path.count) == path && needsFolder(self.path(at: index))
    }.map(path(at:))
  }
}
