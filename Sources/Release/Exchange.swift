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
      if settings.isDurable { try older.writeBack() }
      try swap()
    } catch {
      try? older.removeFile(Manifest.fileName)
      try? Journal.remove(from: places.state)
      throw error
    }
    // The release is live: nothing from here on may undo it, and a journal that stays is settled by the next run.
    try? Journal.remove(from: places.state)
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
    try older.setPermissions(mode)
  }
}

/// Finds out whether two trees can be exchanged, without touching the published one.
enum ExchangeSupport {
  static func isAvailable(_ places: ReleasePlaces, _ output: Folder?) throws -> Bool {
    let mounts = [places.outputParent, places.state, output].compactMap(\.self).map(mount(of:))
    guard mounts.allSatisfy({ $0 == mounts[0] }) else { return false }
    return try probe(places.state)
  }

  /// The number of the mount that holds a directory; a bind mount has one of its own.
  private static func mount(of folder: Folder) -> [UInt8] {
    let path = "/proc/self/fdinfo/\(folder.descriptor)"
    let text = (try? OpenFile.open(path).readAll()) ?? []
    return text.split(separator: 0x0A).first { $0.starts(with: Array("mnt_id:".utf8)) }.map(Array.init) ?? []
  }

  private static func probe(_ state: Folder) throws -> Bool {
    let (one, other) = (TreePath("probe-one"), TreePath("probe-other"))
    try state.makeFolder(one)
    try state.makeFolder(other)
    defer {
      state.removeEmptyFolder(one)
      state.removeEmptyFolder(other)
    }
    do throws(SystemError) {
      try state.rename(one, to: state, other, .exchanging)
      return true
    } catch {
      guard error.meansUnsupported else { throw error }
      return false
    }
  }
}
