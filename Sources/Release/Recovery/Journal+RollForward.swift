import Files

extension Journal {
  /// The new manifest among the waiting files.
  static let incomingManifest = TreePath("manifest")

  /// Carries out renames and removals from wherever an earlier run stopped.
  func rollForward(_ places: ReleasePlaces) throws {
    guard let output = try places.openOutput() else { return try Self.remove(from: places.state) }
    for path in removals { try remove(path, from: output) }
    if let incoming = try output.folderIfPresent(RenameCommit.incoming) {
      for (number, path) in puts.enumerated() {
        try put(TreePath(String(number)), from: incoming, at: path, in: output)
      }
      try put(Self.incomingManifest, from: incoming, at: Manifest.fileName, in: output)
    }
    try output.removeTree(RenameCommit.incoming)
    try Self.remove(from: places.state)
    ManifestCopy.refresh(places, from: output)
  }

  /// Removes a stale file, unless an earlier run has already put a folder in its place.
  private func remove(_ path: TreePath, from output: Folder) throws {
    if try output.status(path)?.isFolder == true { return }
    try output.removeFile(path)
    var folder = path.parent
    while let emptied = folder {
      output.removeEmptyFolder(emptied)
      folder = emptied.parent
    }
  }

  private func put(
    _ waiting: TreePath, from incoming: Folder, at path: TreePath, in output: Folder
  ) throws {
    guard try incoming.status(waiting) != nil else { return }
    try output.makeParents(of: path)
    try incoming.rename(waiting, to: output, path)
  }
}
