/// Completes or undoes what an interrupted run left behind.
struct Recovery {
  let places: ReleasePlaces

  func run() throws {
    if let found = try Journal.read(from: places.state) { try settle(found) }
    try places.openOutput()?.removeTree(RenameCommit.incoming)
    try places.state.removeTree(ReleasePlaces.staging)
  }

  private func settle(_ journal: Journal?) throws {
    if let journal, journal.kind == .renames { return try journal.rollForward(places) }
    if try journal == nil || liveRelease() != journal?.release {
      try places.state.folderIfPresent(ReleasePlaces.previous)?.removeFile(Manifest.fileName)
    }
    try Journal.remove(from: places.state)
    if let output = try places.openOutput() { ManifestCopy.refresh(places, from: output) }
  }

  private func liveRelease() throws -> String? {
    guard let text = try places.openOutput()?.contents(Manifest.fileName) else { return nil }
    return ReleaseIdentity(manifestText: text, fileCount: 0).digest
  }
}
