import Diagnostics
import Glibc
import Synchronization

/// The coming release: many workers put files into it, and finishing it makes it live in one step.
///
/// Nothing is published before `finish` succeeds. The files must be complete: what was published
/// before and is not staged again is removed.
public final class Staging: Sendable {
  let places: ReleasePlaces
  let published: PublishedTree
  let settings: ReleaseSettings
  let folder: DirectoryHandle
  /// Whether files wait under numbers, since the tree that they will join has its folders already.
  let isFlat: Bool
  /// Whether the kernel gives new entries of the staging folder the very permissions that are asked for.
  let keepsPermissions: Bool
  let intactness: Intactness
  private let lock: ReleaseLock
  private let ledger = StagingLedger()
  private let writeBack = EarlyWriteBack()
  /// How many published files stay or are made again.
  private let stillThere = Atomic<Int>(0)
  private let stage = Mutex(StagingStage.open)
  private let ahead = Mutex<OlderLook?>(nil)

  init(_ places: ReleasePlaces, lock: ReleaseLock, settings: ReleaseSettings) throws {
    self.places = places
    self.lock = lock
    self.settings = settings
    published = try PublishedTree(places)
    intactness = Intactness(published, workers: settings.workers)
    try places.state.removeTree(ReleasePlaces.staging)
    keepsPermissions = try places.state.makeDirectory(ReleasePlaces.staging)
    folder = try places.state.directory(ReleasePlaces.staging)
    isFlat = (try? places.state.status(ReleasePlaces.previous))?.isDirectory ?? false
  }

  deinit { abandon() }

  /// Stages a file made by the program or copied from the content; false where a finding was noted.
  @discardableResult
  public func add(_ file: OutputFile) -> Bool {
    switch file.contents {
    case .bytes(let bytes): write(path: file.path, bytes: bytes)
    case .copy(let source, let size): copy(from: source, size: size, to: file.path) != nil
    }
  }

  /// Stages bytes; false where a finding was noted and nothing was written.
  @discardableResult
  public func write(path: String, bytes: [UInt8]) -> Bool { stage(path: path, bytes: bytes) != nil }

  /// Stages bytes and tells how they stand to what is published; nothing where a finding was noted.
  public func stage(path: String, bytes: [UInt8]) -> StagedOutcome? { stage([(path, bytes)])[0] }

  /// Stages the bytes of several files, which takes less time than one after the other.
  public func stage(_ files: [(path: String, bytes: [UInt8])]) -> [StagedOutcome?] {
    let digests = FileDigest.all(of: files.map(\.bytes))
    return zip(files, digests).map { stage(path: $0.path, bytes: $0.bytes, $1) }
  }

  private func stage(path: String, bytes: [UInt8], _ digest: FileDigest) -> StagedOutcome? {
    settle(path) { target, staged in
      try bytes.withUnsafeBytes { buffer in
        if try holds(target, digest, size: buffer.count) {
          return StagedFile(path: target, digest: digest, size: buffer.count, place: .published)
        }
        try inFolder(of: staged) { try folder.writeFile(staged, buffer, settings: fileSettings) }
        return StagedFile(
          path: target, digest: digest, size: buffer.count, place: .staging, stagedPath: staged)
      }
    }
  }

  /// Stages a copy of a file given by its absolute path and tells how it stands to what is published.
  ///
  /// A size, where given, must still be right; nothing where a finding was noted.
  @discardableResult
  public func copy(from source: String, size: Int? = nil, to path: String) -> StagedOutcome? {
    settle(path) { target, staged in
      let copied = try SourceCopy(source, size: size)
      if let known = published.manifest.digest(of: target), try copied.digest() == known,
        try intactSize(target) == copied.size
      {
        return StagedFile(path: target, digest: known, size: copied.size, place: .published)
      }
      let digest = try inFolder(of: staged) {
        try copied.write(staged, in: folder, settings: fileSettings)
      }
      return StagedFile(
        path: target, digest: digest, size: copied.size, place: .staging, stagedPath: staged)
    }
  }

  /// Stages a published file as it is, for a page that need not be rendered again; false where it cannot be kept, or
  /// where its SHA-256 is not the expected one.
  public func keep(_ path: String, digest expected: SIMD4<UInt64>? = nil) -> Bool {
    let target = TreePath(path)
    guard let digest = published.manifest.digest(of: target), expected.map({ $0 == digest.words }) ?? true,
      let size = (try? intactSize(target)).flatMap(\.self),
      let place = ledger.claim(target)
    else { return false }
    let file = StagedFile(path: target, digest: digest, size: size, place: .published)
    ledger.record(file, at: place)
    stillThere.wrappingAdd(1, ordering: .relaxed)
    return true
  }

  /// Whether every published file and folder is as the last release left it, so that there is nothing to mend; false
  /// where that is not on record.
  public var isIntact: Bool { intactness.isIntact }

  /// Lets every published file stay that is not staged otherwise; false where the published folder is not intact, so
  /// that all files have to be staged.
  public func keepRest() -> Bool {
    guard isIntact else { return false }
    ledger.keepRest()
    return true
  }

  /// Whether any published file is neither staged nor kept so far.
  public var leavesOut: Bool { stillThere.load(ordering: .relaxed) < published.manifest.count }

  /// Begins to look at the tree that is to become the published one, where the release will be a small change.
  public func lookAhead() {
    guard settings.workers > 1, isIntact else { return }
    let look = OlderLook(places, published, intactness)
    ahead.withLock { $0 = look }
  }

  /// In what the older tree differs from the published one; absent where that is not known.
  var knownDifference: KnownDifference? {
    ahead.withLock(\.self)?.freshDifference ?? KnownDifference(places, published, intactness)
  }

  /// Begins to arrange the release beside other work, once nothing more will be staged; finishing does so by itself.
  public func prepare() { arrange(isBeside: true) }

  private func arrange(isBeside: Bool) {
    stage.withLock { stage in
      guard case .open = stage else { return }
      let (files, findings) = ledger.close()
      let arrangement =
        findings.hasErrors
        ? nil : Arrangement(files, over: published, keepsRest: ledger.keepsRest, isBeside: isBeside)
      stage = .closed(arrangement, findings: findings)
    }
  }

  /// The release that finishing would make live, where it was prepared and nothing stands against it.
  public var preparedRelease: ReleaseIdentity? {
    guard case .closed(let arrangement?, _) = stage.withLock(\.self) else { return nil }
    return try? arrangement.release().identity
  }

  /// Verifies what was staged and makes it live; absent where findings say why nothing was published.
  ///
  /// A listener is told as soon as the release is live.
  public func finish(
    into diagnostics: inout DiagnosticList, whenLive: @escaping @Sendable () -> Void = {}
  ) -> ReleaseSummary? {
    arrange(isBeside: false)
    defer { clear() }
    guard case .closed(let arrangement, let findings) = end() else { return nil }
    diagnostics.add(contentsOf: findings)
    guard let arrangement else { return nil }
    return diagnostics.collect { try Commit(self, arrangement.release(), whenLive: whenLive).run() }
  }

  /// Gives the release up; the published tree and the release before it stay as they were.
  public func abandon() {
    if case .over = end() { return }
    _ = ledger.close()
    intactness.renewRecord(in: RecordStore(state: places.state))
    clear()
  }

  private var fileSettings: FileSettings {
    FileSettings(modificationTime: settings.modificationTime, isCreatedWithPermissions: keepsPermissions)
  }

  private func holds(_ path: TreePath, _ digest: FileDigest, size: Int) throws -> Bool {
    try published.manifest.digest(of: path) == digest && intactSize(path) == size
  }

  /// The size of a published file that nobody touched, without a look where the whole tree was found intact.
  private func intactSize(_ path: TreePath) throws -> Int? {
    let known = published.manifest.index(of: path).flatMap(intactness.size)
    return try known ?? published.intactSize(path)
  }

  /// Writes a file in its folder, which mostly is there already where files wait under numbers, and else mostly has to be
  /// made for it.
  private func inFolder<Result>(of path: TreePath, _ write: () throws -> Result) throws -> Result {
    guard let parent = path.parent else { return try write() }
    if isFlat {
      do { return try write() } catch let error as SystemError where error.code == ENOENT {}
    }
    try folder.makeDirectories(parent, keepsPermissions: keepsPermissions)
    return try write()
  }

  private func settle(_ path: String, _ body: (_ target: TreePath, _ staged: TreePath) throws -> StagedFile)
    -> StagedOutcome?
  {
    do {
      if let fault = PathRule.fault(in: path) { throw Refusal(.invalidPath(path, fault)) }
      let target = TreePath(path)
      guard let place = ledger.claim(target) else { throw Refusal(.duplicatePath(path)) }
      let staged = try body(target, isFlat ? place.path : target)
      ledger.record(staged, at: place)
      if settings.isDurable, staged.place == .staging { writeBack.note(staged.size, in: folder) }
      return outcome(of: staged)
    } catch {
      ledger.note(error)
      return nil
    }
  }

  private func outcome(of file: StagedFile) -> StagedOutcome {
    let isSame = file.place == .published
    let wasThere = isSame || published.manifest.digest(of: file.path) != nil
    if wasThere { stillThere.wrappingAdd(1, ordering: .relaxed) }
    return StagedOutcome(digest: file.digest.words, standing: isSame ? .same : wasThere ? .changed : .added)
  }

  /// Ends the staging and tells how far it had come.
  private func end() -> StagingStage {
    stage.withLock { stage in
      defer { stage = .over }
      return stage
    }
  }

  private func clear() {
    try? places.state.removeTree(ReleasePlaces.staging, workers: settings.workers)
    lock.release()
  }
}
