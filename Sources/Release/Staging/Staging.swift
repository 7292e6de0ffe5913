import Diagnostics
import Files
import Synchronization

/// The coming release: many workers put files into it, and finishing it makes it live in one step.
///
/// Nothing is published before `finish` succeeds. The files must be complete: what was published
/// before and is not staged again is removed.
package final class Staging: Sendable {
  let places: ReleasePlaces
  let published: PublishedTree
  let settings: ReleaseSettings
  let folder: Folder
  private let lock: ReleaseLock
  private let ledger = Mutex(StagingLedger())

  init(_ places: ReleasePlaces, lock: ReleaseLock, settings: ReleaseSettings) throws {
    self.places = places
    self.lock = lock
    self.settings = settings
    published = try PublishedTree(places)
    try places.state.removeTree(ReleasePlaces.staging)
    try places.state.makeFolder(ReleasePlaces.staging)
    folder = try places.state.folder(ReleasePlaces.staging)
  }

  deinit { abandon() }

  /// Stages a file made by the program or copied from the content; false where a finding was noted.
  @discardableResult
  package func add(_ file: OutputFile) -> Bool {
    switch file.contents {
    case .bytes(let bytes): write(path: file.path, bytes: bytes)
    case .copy(let source, let size): copy(from: source, size: size, to: file.path)
    }
  }

  /// Stages bytes; false where a finding was noted and nothing was written.
  @discardableResult
  package func write(path: String, bytes: [UInt8]) -> Bool {
    settle(path) { target in
      try bytes.withUnsafeBytes { buffer in
        let digest = Digest(of: buffer)
        if try published.holds(target, digest, size: buffer.count) {
          return StagedFile(digest: digest, size: buffer.count, place: .published)
        }
        try folder.writeFile(target, buffer, settings: fileSettings)
        return StagedFile(digest: digest, size: buffer.count, place: .staging)
      }
    }
  }

  /// Stages a copy of a file given by its absolute path; a size, where given, must still be right.
  @discardableResult
  package func copy(from source: String, size: Int? = nil, to path: String) -> Bool {
    settle(path) { target in
      let copied = try SourceCopy(source, size: size)
      if let known = published.manifest.digests[target], try copied.digest() == known,
        try published.intactSize(target) == copied.size
      {
        return StagedFile(digest: known, size: copied.size, place: .published)
      }
      let digest = try copied.write(target, in: folder, settings: fileSettings)
      return StagedFile(digest: digest, size: copied.size, place: .staging)
    }
  }

  /// Stages a published file as it is, for a page that need not be rendered again; false where it cannot be kept, or
  /// where its SHA-256 is not the expected one.
  package func keep(_ path: String, digest expected: [UInt8]? = nil) -> Bool {
    let target = TreePath(path)
    guard let digest = published.manifest.digests[target], expected.map({ $0 == digest.bytes }) ?? true else {
      return false
    }
    guard let size = (try? published.intactSize(target)).flatMap(\.self) else { return false }
    guard ledger.withLock({ $0.claim(target) }) else { return false }
    ledger.withLock { $0.record(target, StagedFile(digest: digest, size: size, place: .published)) }
    return true
  }

  /// The SHA-256 of staged files, 32 bytes each, in the order asked; empty for one that is not staged.
  package func digests(of paths: [String]) -> [[UInt8]] {
    ledger.withLock { ledger in paths.map { ledger.digest(of: TreePath($0))?.bytes ?? [] } }
  }

  /// Verifies what was staged and makes it live; absent where findings say why nothing was published.
  package func finish(into diagnostics: inout DiagnosticList) -> ReleaseSummary? {
    let (files, findings) = ledger.withLock { $0.close() }
    diagnostics.add(contentsOf: findings)
    defer { clear() }
    guard let files, !findings.hasErrors else { return nil }
    return diagnostics.collect { try Commit(self, files: files).run() }
  }

  /// Gives the release up; the published tree and the release before it stay as they were.
  package func abandon() {
    if ledger.withLock({ $0.close().files }) != nil { clear() }
  }

  private var fileSettings: FileSettings { FileSettings(modificationTime: settings.modificationTime) }

  private func settle(_ path: String, _ body: (TreePath) throws -> StagedFile) -> Bool {
    do {
      if let fault = PathRule.fault(in: path) { throw Refusal(.invalidPath(path, fault)) }
      let target = TreePath(path)
      guard ledger.withLock({ $0.claim(target) }) else { throw Refusal(.duplicatePath(path)) }
      let staged = try body(target)
      ledger.withLock { $0.record(target, staged) }
      return true
    } catch {
      ledger.withLock { $0.note(error) }
      return false
    }
  }

  private func clear() {
    try? places.state.removeTree(ReleasePlaces.staging)
    lock.release()
  }
}
