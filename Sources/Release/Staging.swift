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

  /// Stages a file made by the program, or a copy of one below a folder; false if a finding was noted.
  @discardableResult
  package func add(_ file: OutputFile, copiesFrom root: String) -> Bool {
    switch file.contents {
    case .bytes(let bytes): write(path: file.path, bytes: bytes)
    case .copy(let source, let size): copy(from: root + "/" + source, size: size, to: file.path)
    }
  }

  /// Stages bytes; false if a finding was noted and nothing was written.
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

  /// Verifies what was staged and makes it live; nil if findings say why nothing was published.
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

/// A file of the coming release: what it is and where its bytes lie.
struct StagedFile: Sendable {
  enum Place: Sendable {
    /// Unchanged: linked from the published tree.
    case published
    /// Written anew below the staging folder.
    case staging
  }

  let digest: Digest
  let size: Int
  let place: Place
}

/// What the workers have staged so far.
struct StagingLedger {
  private var claimed: Set<TreePath> = []
  private var files: [TreePath: StagedFile] = [:]
  private var findings = DiagnosticList()
  private var isOpen = true

  /// Reserves a path; false if it is taken or the staging is over.
  mutating func claim(_ path: TreePath) -> Bool { isOpen && claimed.insert(path).inserted }

  mutating func record(_ path: TreePath, _ file: StagedFile) { files[path] = file }

  mutating func note(_ error: any Error) {
    for finding in Diagnostic.findings(for: error) { findings.add(finding) }
  }

  /// Ends the staging and hands over what there is; no files the second time.
  mutating func close() -> (files: [TreePath: StagedFile]?, findings: DiagnosticList) {
    guard isOpen else { return (nil, DiagnosticList()) }
    isOpen = false
    return (files, findings)
  }
}

/// A file of the content that is copied into the release.
struct SourceCopy {
  let size: Int
  private let file: OpenFile

  /// Opens a regular file; a link, a device or a size other than the expected one is refused.
  init(_ path: String, size expected: Int?) throws {
    file = try .open(path)
    let status = try file.status()
    guard status.isFile else { throw Refusal(.notAFile(path)) }
    guard expected ?? status.size == status.size else { throw Refusal(.changedWhileReading(path)) }
    size = status.size
  }

  /// The digest of the file as it is now.
  func digest() throws -> Digest { try file.digest() }

  /// Writes a copy and returns the digest of exactly the bytes that were written.
  func write(
    _ path: TreePath, in folder: Folder, settings: FileSettings
  ) throws -> Digest {
    var digest = RunningDigest()
    var written = 0
    let copy = try folder.createFile(path)
    try file.readPieces { (piece) throws(SystemError) in
      digest.add(piece)
      written += piece.count
      try copy.write(piece)
    }
    guard written == size else { throw Refusal(.changedWhileReading(file.name)) }
    try copy.settle(settings)
    return digest.finish()
  }
}
