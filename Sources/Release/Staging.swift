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
  let inspection: Inspection
  let settings: ReleaseSettings
  let folder: Folder
  private let lock: ReleaseLock
  private let ledger: Mutex<StagingLedger>

  init(_ prepared: PreparedPlaces, settings: ReleaseSettings) throws {
    places = prepared.places
    lock = prepared.lock
    self.settings = settings
    published = try PublishedTree(places)
    inspection = try Inspection(of: published, workers: settings.workers)
    ledger = Mutex(StagingLedger(kept: prepared.keptAside))
    folder = try places.shelf.ownFolder(ReleasePlaces.staging)
  }

  deinit { abandon() }

  /// Stages a file made by the program, or a copy of one below a folder; false if a finding was noted.
  @discardableResult
  package func add(_ file: OutputFile, copiesFrom disk: SourceFolder) -> Bool {
    switch file.contents {
    case .bytes(let bytes): write(path: file.path, bytes: bytes)
    case .copy(let source, let size): copy(source, of: disk, size: size, to: file.path)
    case .parts(let parts, let source): write(parts, of: source, of: disk, to: file.path)
    }
  }

  /// Stages bytes; false if a finding was noted and nothing was written.
  @discardableResult
  package func write(path: String, bytes: [UInt8]) -> Bool {
    settle(path) { target in
      let digest = Digest(of: bytes)
      if let known = published(target, digest) { return known }
      let file = try folder.createFile(target)
      try file.write(bytes)
      try file.settle(fileSettings)
      return StagedFile(digest: digest, place: .staging, status: try file.status())
    }
  }

  /// Stages a copy of a file that was read before; it must be the one that was read, of the size that was found.
  @discardableResult
  package func copy(_ source: String, of disk: SourceFolder, size: Int? = nil, to path: String) -> Bool {
    settle(path) { target in
      let original = try SourceCopy(source, of: disk, size: size)
      if let wanted = published.manifest.digests[target], inspection.intact[target]?.size == original.size,
        try original.digest() == wanted, let known = published(target, wanted)
      {
        return known
      }
      return try original.write(target, in: folder, settings: fileSettings)
    }
  }

  /// Stages parts of a file that was read before; it must be the one that was read.
  private func write(_ parts: FileParts, of source: String, of disk: SourceFolder, to path: String) -> Bool {
    settle(path) { target in
      let original = try SourceCopy(source, of: disk, size: parts.originalSize)
      if let wanted = published.manifest.digests[target], inspection.intact[target]?.size == parts.size,
        try original.digest(of: parts) == wanted, let known = published(target, wanted)
      {
        return known
      }
      return try original.write(parts, to: target, in: folder, settings: fileSettings)
    }
  }

  /// Verifies what was staged and makes it live; nil if findings say why nothing was published.
  package func finish(into diagnostics: inout DiagnosticList) -> ReleaseSummary? {
    let (files, findings) = ledger.withLock { $0.close() }
    diagnostics.add(contentsOf: findings)
    defer { clear() }
    guard let files, !findings.hasErrors else { return nil }
    var told = DiagnosticList()
    defer { diagnostics.add(contentsOf: told) }
    return diagnostics.collect {
      let numbers = try ReleaseNumbers(places, published)
      let release = try NewRelease(files, number: numbers.next, replacing: numbers.live)
      return try Commit(
        places: places, published: published, inspection: inspection, settings: settings, staging: folder,
        source: published.folder, release: release
      ).run(into: &told)
    }
  }

  /// Gives the release up; the published tree and the releases before it stay as they were.
  package func abandon() {
    if ledger.withLock({ $0.close().files }) != nil { clear() }
  }

  private var fileSettings: FileSettings { FileSettings(modificationTime: settings.modificationTime) }

  /// The published file of a path, if it has these bytes and nobody touched it.
  private func published(_ path: TreePath, _ digest: Digest) -> StagedFile? {
    guard published.manifest.digests[path] == digest, let status = inspection.intact[path] else { return nil }
    return StagedFile(digest: digest, place: .linked, status: status)
  }

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

  /// A staged tree that an interrupted exchange may have made live is left to the next run.
  private func clear() {
    if (try? Journal.isPresent(in: places.shelf)) == false { try? places.shelf.clear(ReleasePlaces.staging) }
    lock.release()
  }
}

/// A file of the coming release: what it is and where its bytes lie.
struct StagedFile: Sendable {
  enum Place: Sendable {
    /// Unchanged: linked from the published tree, or from an earlier one.
    case linked
    /// Written anew below the staging folder.
    case staging
  }

  let digest: Digest
  let place: Place
  /// What the file system said of it when it was written, or found to have this digest.
  let status: FileStatus

  var size: Int { status.size }

  /// Whether a file is still this one, or a copy of it; the time of the inode differs with every link.
  func isSame(as other: FileStatus) -> Bool {
    other.mode == status.mode && other.size == status.size && other.modified == status.modified
  }
}

/// What the workers have staged so far.
struct StagingLedger {
  private var claimed: Set<TreePath> = []
  private var files: [TreePath: StagedFile] = [:]
  private var findings = DiagnosticList()
  private var isOpen = true

  /// Begins with what an earlier run had to put aside.
  init(kept: [String]) {
    for path in kept { findings.add(.keptAside(path)) }
  }

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
