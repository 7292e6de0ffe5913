import Glibc
import Synchronization

/// Keeps the folders of the content open for one run, each reached part by part without following links.
final class FolderCache: Sendable {
  /// How many folders stay open; the rest are opened again when they are asked for.
  private static let most = 128
  /// The longest path that is followed, in bytes, as in the kernel; each of its folders takes a step down the stack.
  private static let longest = 4096
  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  private let root: String
  private let known = Mutex<[String: OpenFolder]>([:])

  init(root: String) { self.root = root }

  /// The folder of a path below the root; the root itself for an empty path.
  func folder(_ path: String) throws(DiskFault) -> OpenFolder {
    if let found = known.withLock({ $0[path] }) { return found }
    guard path.utf8.count <= Self.longest else { throw .missing }
    let opened = try open(path)
    known.withLock { if $0.count < Self.most { $0[path] = opened } }
    return opened
  }

  private func open(_ path: String) throws(DiskFault) -> OpenFolder {
    guard !path.isEmpty else {
      let descriptor = Glibc.open(root, Self.flags)
      guard descriptor >= 0 else { throw DiskFault(errno) }
      return OpenFolder(descriptor: descriptor)
    }
    let (above, name) = ContentDisk.parts(of: path)
    let parent = try folder(above)
    let descriptor = openat(parent.descriptor, name, Self.flags | O_NOFOLLOW)
    guard descriptor >= 0 else { throw DiskFault(errno, of: name, in: parent) }
    return OpenFolder(descriptor: descriptor)
  }
}
