import Glibc
import Records

/// Keeps what a build remembers in the project's state folder.
///
/// A memory that is damaged or of another version is forgotten, never trusted.
struct MemoryStore {
  private static let largest = 1 << 30
  /// How long a file must have been left alone, since clocks of file systems tick coarsely.
  private static let quietNanoseconds: Int64 = 20_000_000

  private let root: String
  private var file: StateFile { StateFile(root: root, name: "memory") }
  private var details: StateFile { StateFile(root: root, name: "memory-articles") }
  /// Files younger than this may still change within the same tick of the clock, in nanoseconds since 1970.
  let moment: Int64

  init(root: String) {
    self.root = root
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    moment = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec) - Self.quietNanoseconds
  }

  /// The memory of the build before, where there is a sound one.
  func open() -> BuildMemory? {
    guard let file = map(file), let details = map(details) else { return nil }
    return BuildMemory(file, details: details)
  }

  private func map(_ file: StateFile) -> MappedFile? {
    MappedFile(file.whole, limit: Self.largest)
  }

  /// Writes what the articles of a memory say of themselves, to be kept before that memory is written.
  func draft(_ new: MemoryDetails) -> StateFileDraft? {
    guard let draft = StateFileDraft(details), new.write(to: draft.append) else { return nil }
    return draft
  }

  /// Writes a memory; a failure only costs time at the next build.
  func write(_ bytes: [UInt8]) { file.write(bytes) }
}
