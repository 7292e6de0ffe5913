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
    let journal = Journal(
      .renames, release: release.identity.digest, puts: newPaths, removals: stalePaths)
    do {
      try prepare(journal, from: source, in: output)
      try journal.write(in: places.state)
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
    if let output = published.directory { return output }
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
    guard kernelSync(incoming.descriptor) == 0 else { throw SystemError(incoming.name) }
  }
}
