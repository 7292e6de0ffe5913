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
  ///
  /// The files lie in the source as they were staged, or as they will lie in the release.
  func run(from source: DirectoryHandle, asStaged: Bool) throws {
    let output = try openOutput()
    let journal = Journal(
      .renames, release: release.identity.digest, puts: newFiles.map(\.path),
      removals: release.changes.removed)
    do {
      try prepare(journal, from: source, asStaged: asStaged, in: output)
      try journal.write(in: places.state)
    } catch {
      try? output.removeTree(Self.incoming)
      throw error
    }
    try journal.rollForward(places)
  }

  private var newFiles: [StagedFile] {
    (release.changes.added + release.changes.changed).sorted { $0.path < $1.path }
  }

  private func openOutput() throws -> DirectoryHandle {
    if let output = published.directory { return output }
    try places.outputParent.makeDirectory(places.outputName)
    return try places.outputParent.directory(places.outputName)
  }

  private func prepare(
    _ journal: Journal, from source: DirectoryHandle, asStaged: Bool, in output: DirectoryHandle
  ) throws {
    try output.removeTree(Self.incoming)
    try output.makeDirectory(Self.incoming)
    let incoming = try output.directory(Self.incoming)
    for (number, file) in newFiles.enumerated() {
      try source.move(asStaged ? file.stagedPath : file.path, to: incoming, TreePath(String(number)))
    }
    try release.manifest.text.withUnsafeBytes {
      try incoming.writeFile(Journal.incomingManifest, $0, settings: FileSettings())
    }
    guard kernelSync(incoming.descriptor) == 0 else { throw SystemError(incoming.name) }
  }
}
