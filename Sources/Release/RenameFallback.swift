import Files
import Glibc

/// Makes a release live file by file where directories cannot be exchanged, under a journal that a later
/// run completes.
struct RenameCommit {
  /// Where new files wait inside the published folder, so that a rename can put them in place.
  static let incoming = TreePath(".prongsai-incoming")

  let places: ReleasePlaces
  let published: PublishedTree
  let release: NewRelease

  /// Brings the new files near, writes the journal, and carries it out.
  func run(from source: Folder) throws {
    let output = try openOutput()
    let journal = Journal(.renames, number: release.number, puts: newPaths, removals: stalePaths)
    do {
      try prepare(journal, from: source, in: output)
      try journal.write(in: places.shelf)
    } catch {
      try? output.removeTree(Self.incoming)
      throw error
    }
    try journal.rollForward(places)
  }

  private var newPaths: [TreePath] {
    release.files.filter { $0.value.place == .staging }.keys.sorted()
  }

  private var stalePaths: [TreePath] {
    published.manifest.digests.keys.filter { release.files[$0] == nil }.sorted()
  }

  private func openOutput() throws -> Folder {
    if let output = published.folder { return output }
    try places.outputParent.makeFolder(places.outputName)
    return try places.outputParent.folder(places.outputName)
  }

  private func prepare(_ journal: Journal, from source: Folder, in output: Folder) throws {
    try output.removeTree(Self.incoming)
    try output.makeFolder(Self.incoming)
    let incoming = try output.folder(Self.incoming)
    for (number, path) in journal.puts.enumerated() {
      try source.move(path, to: incoming, TreePath(String(number)))
    }
    try release.manifestText.withUnsafeBytes {
      try incoming.writeFile(Journal.incomingManifest, $0, settings: FileSettings())
    }
    try incoming.writeBack()
  }
}

extension Journal {
  /// The new manifest among the waiting files.
  static let incomingManifest = TreePath("manifest")

  /// Carries out renames and removals from wherever an earlier run stopped.
  func rollForward(_ places: ReleasePlaces) throws {
    guard let output = try places.openOutput() else { return try Self.remove(from: places.shelf) }
    for path in removals { try remove(path, from: output) }
    if let incoming = try output.folderIfPresent(RenameCommit.incoming) {
      for (number, path) in puts.enumerated() {
        try put(TreePath(String(number)), from: incoming, at: path, in: output)
      }
      try put(Self.incomingManifest, from: incoming, at: Manifest.fileName, in: output)
    }
    try output.removeTree(RenameCommit.incoming)
    try Self.remove(from: places.shelf)
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
