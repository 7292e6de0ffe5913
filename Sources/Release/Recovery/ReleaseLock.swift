import Diagnostics
import Files
import Glibc
import Synchronization

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
      if opened >= 0 { close(opened) }
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
