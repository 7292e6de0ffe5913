import Files
import Glibc

/// The file system refused the exchange itself; the complete tree waits in the state folder.
struct ExchangeUnavailable: Error {}

/// Switches the published tree by one exchange of two directories.
struct ExchangeCommit {
  let places: ReleasePlaces
  let older: Folder
  let release: NewRelease
  let settings: ReleaseSettings

  /// From the journal to the exchange the older tree is nobody's release; recovery knows by the journal.
  func run(bringingUpToDate update: () throws -> Void) throws {
    let journal = Journal(.exchange, release: release.identity.digest)
    try journal.write(in: places.state)
    do {
      try older.removeFile(Manifest.fileName)
      try update()
      try takePermissions()
      try release.manifestText.withUnsafeBytes {
        try older.writeFile(Manifest.fileName, $0, settings: FileSettings())
      }
      if settings.isDurable { try writeBack() }
      try swap()
    } catch {
      try? older.removeFile(Manifest.fileName)
      try? Journal.remove(from: places.state)
      throw error
    }
    try Journal.remove(from: places.state)
    if settings.isDurable { fsync(places.outputParent.descriptor) }
    ManifestCopy.refresh(places, from: older)
  }

  private func swap() throws {
    do {
      try places.swap()
    } catch let error as SystemError where error.meansUnsupported {
      throw ExchangeUnavailable()
    }
  }

  private func takePermissions() throws {
    let mode = try places.openOutput()?.status().permissions ?? 0o755
    guard fchmod(older.descriptor, mode) == 0 else { throw SystemError(older.name) }
  }

  private func writeBack() throws {
    guard kernelSync(older.descriptor) == 0 else { throw SystemError(older.name) }
  }
}
