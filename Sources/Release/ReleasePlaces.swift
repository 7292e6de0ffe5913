import Diagnostics
import Files
import Glibc
import Synchronization

/// The opened places of a layout.
struct ReleasePlaces: Sendable {
  /// The folder that holds the published folder, and its name there.
  let outputParent: Folder
  let outputName: TreePath
  let state: Folder

  /// The tree before the published one, kept in the state folder.
  static let previous = TreePath("previous")
  /// Where a build writes what is new.
  static let staging = TreePath("staging")

  /// Opens the places, making the state folder if it is not there yet.
  init(_ layout: ReleaseLayout) throws {
    (outputParent, outputName) = try Self.parent(of: layout.outputPath)
    let (stateParent, stateName) = try Self.parent(of: layout.statePath)
    try Self.refuseWrongKind(outputName, in: outputParent)
    try Self.refuseWrongKind(stateName, in: stateParent)
    try stateParent.makeFolder(stateName)
    state = try stateParent.folder(stateName)
  }

  /// The published tree as it is now; nil before the first release.
  func openOutput() throws -> Folder? { try outputParent.folderIfPresent(outputName) }

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

extension ReleasePlaces {
  /// Exchanges the published tree with the one before it, or puts it there where none is published.
  func swap() throws {
    let isFirst = try outputParent.status(outputName) == nil
    try state.rename(
      Self.previous, to: outputParent, outputName, isFirst ? .withoutReplacing : .exchanging)
  }
}

/// The right to change the trees of a project, held by one process at a time.
final class ReleaseLock: Sendable {
  private static let name = TreePath("lock")
  private let descriptor: Mutex<Int32>

  /// Takes the lock, or refuses with the name of its holder; a killed process leaves it free.
  init(in state: Folder) throws {
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
