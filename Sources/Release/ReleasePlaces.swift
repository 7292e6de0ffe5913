import Diagnostics
import Files
import Glibc
import Synchronization

/// The opened places of a layout.
struct ReleasePlaces: Sendable {
  /// The folder that holds the published folder, and its name there.
  let outputParent: Folder
  let outputName: TreePath
  /// The program's own folder.
  let state: Folder
  /// The part of it that belongs to this published folder and to no other: the record, the journal, the staging and the
  /// earlier releases.
  let shelf: Folder

  /// Where a build writes what is new, and where the tree lies that it replaced, until that is put away.
  static let staging = TreePath("staging")
  /// The earlier releases, each under its number.
  static let releases = TreePath("releases")
  /// What others wrote into a tree that was no longer live, where its place was taken.
  static let found = TreePath("found")
  private static let outputs = TreePath("outputs")

  /// Opens the places, making the state folder if it is not there yet.
  init(_ layout: ReleaseLayout) throws {
    (outputParent, outputName) = try Self.parent(of: layout.outputPath)
    let (stateParent, stateName) = try Self.parent(of: layout.statePath)
    try Self.refuseWrongKind(outputName, in: outputParent)
    try Self.refuseWrongKind(stateName, in: stateParent)
    try stateParent.makeFolder(stateName)
    state = try stateParent.folder(stateName)
    shelf = try state.ownFolder(Self.outputs).ownFolder(TreePath(layout.outputKey))
  }

  /// The published tree as it is now; nil before the first release.
  func openOutput() throws -> Folder? { try outputParent.folderIfPresent(outputName) }

  /// The absolute path of the published tree, links resolved.
  var outputPath: CanonicalPath { CanonicalPath(outputParent.name + "/" + outputName.text) }

  /// Exchanges the published tree with the staged one, or puts that there where none is published.
  func swap() throws {
    let isFirst = try outputParent.status(outputName) == nil
    try shelf.rename(Self.staging, to: outputParent, outputName, isFirst ? .withoutReplacing : .exchanging)
  }

  private static func parent(of path: String) throws -> (Folder, TreePath) {
    let bytes = Array(path.utf8)
    let slash = bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
    let folder = slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
    return (try .open(folder), TreePath(bytes: bytes[(slash + 1)...]))
  }

  private static func refuseWrongKind(_ name: TreePath, in parent: Folder) throws {
    guard let status = try parent.status(name), !status.isFolder else { return }
    throw Refusal(.notAFolder(parent.name + "/" + name.text, isLink: status.isSymbolicLink))
  }
}

extension Folder {
  /// Opens a folder of the program's own, making it anew where it is missing or something else lies in its place.
  func ownFolder(_ name: TreePath) throws(SystemError) -> Folder {
    if let status = try status(name), !status.isFolder { try removeFile(name) }
    try makeFolder(name)
    return try folder(name)
  }
}

/// The right to change the trees of a project, held by one process at a time.
final class ReleaseLock: Sendable {
  private static let name = TreePath("lock")
  private let descriptor: Mutex<Int32>

  /// Takes the lock, or refuses with the name of its holder; a killed process leaves it free.
  init(in state: Folder) throws {
    if let status = try state.status(Self.name), !status.isFile { try state.clear(Self.name) }
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let opened = Self.name.withPointer { openat(state.descriptor, $0, flags, 0o644) }
    guard opened >= 0 else { throw SystemError(Self.name, in: state) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let error = SystemError(Self.name, in: state)
      close(opened)
      guard error.code == EWOULDBLOCK else { throw error }
      let holder = (try? state.contents(Self.name)).flatMap(\.self) ?? []
      throw Refusal(.locked(by: Self.printable(holder)))
    }
    descriptor = Mutex(opened)
    sign(opened)
  }

  deinit { release() }

  /// Gives the lock up; once is enough.
  func release() {
    descriptor.withLock { opened in
      // A process that was forked meanwhile shares the lock until it begins its own program.
      if opened >= 0 {
        flock(opened, LOCK_UN)
        close(opened)
      }
      opened = -1
    }
  }

  private func sign(_ opened: Int32) {
    let program = (try? OpenFile.open("/proc/self/comm").readAll()) ?? []
    let text = program.filter { $0 != 0x0A } + Array(", pid \(getpid())\n".utf8)
    ftruncate(opened, 0)
    _ = text.withUnsafeBytes { pwrite(opened, $0.baseAddress, $0.count, 0) }
  }

  private static func printable(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(80).filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
  }
}
