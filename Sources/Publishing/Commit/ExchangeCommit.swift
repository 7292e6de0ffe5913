import Glibc

/// The file system refused the exchange itself; the complete tree waits in the state folder.
struct ExchangeUnavailable: Error {}

/// Switches the published tree by one exchange of two directories.
struct ExchangeCommit: Sendable {
  let places: ReleasePlaces
  let older: DirectoryHandle
  let release: NewRelease
  let settings: ReleaseSettings

  /// From the journal to the exchange the older tree is nobody's release; recovery knows by the journal.
  ///
  /// The update gives a last look at the tree, which is taken while the tree is written back.
  func run<Result>(bringingUpToDate update: () throws -> () throws -> Result) throws -> Result {
    let journal = Journal(.exchange, release: release.identity.digest)
    try journal.write(in: places.state)
    let result: Result
    do {
      try older.removeFile(Manifest.fileName)
      let look = try update()
      try takePermissions()
      try release.manifest.text.withUnsafeBytes {
        try older.writeFile(Manifest.fileName, $0, settings: FileSettings())
      }
      result = try Parallel.beside(writeBack, look)
      try swap()
    } catch {
      try? older.removeFile(Manifest.fileName)
      try? Journal.remove(from: places.state)
      throw error
    }
    try Journal.remove(from: places.state)
    if settings.isDurable { fsync(places.outputParent.descriptor) }
    ManifestCopy.refresh(places, from: older)
    return result
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

  @Sendable private func writeBack() throws {
    guard settings.isDurable else { return }
    guard kernelSync(older.descriptor) == 0 else { throw SystemError(older.name) }
  }
}
