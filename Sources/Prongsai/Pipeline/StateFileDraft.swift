import Glibc
import Synchronization

/// A file of the state folder that is written before it is to count; what is not kept is removed.
final class StateFileDraft: Sendable {
  private let file: StateFile
  private let descriptor: Int32
  private let isKept = Mutex(false)

  /// Begins the file; absent where it cannot be made.
  init?(_ file: StateFile) {
    self.file = file
    unlink(file.whole + ".new")
    descriptor = open(file.whole + ".new", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if descriptor < 0 { return nil }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isKept.withLock(\.self) { unlink(file.whole + ".new") }
  }

  /// Writes some bytes at the end; false where that fails.
  func append(_ bytes: [UInt8]) -> Bool { WholeFile.write(bytes, to: descriptor) == nil }

  /// Puts the file in its place; false where that fails.
  func keep() -> Bool {
    isKept.withLock { isKept in
      isKept = rename(file.whole + ".new", file.whole) == 0
      return isKept
    }
  }
}
