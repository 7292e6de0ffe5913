import Synchronization

/// The sound files of the content: what the build before found in them, and what this one does.
///
/// A file whose stamp is the same is not read again.
public final class FoundFiles: Sendable {
  private let known: [String: FoundFile]
  private let found = Mutex<[String: FoundFile]>([:])

  /// Those that are known from the build before; by default none.
  public init(known: [FoundFile] = []) {
    self.known = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is known of a file that has a stamp; absent where it is another one, or too young when it was known.
  func known(_ path: String, _ stamp: FileStamp) -> FoundFile? {
    found.withLock { found in
      if let now = found[path], now.stamp == stamp { return now }
      guard let before = known[path], before.stamp == stamp else { return nil }
      found[path] = before
      return before
    }
  }

  /// Notes what was found in a file.
  func note(_ file: FoundFile) { found.withLock { $0[file.path] = file } }

  /// Notes that a file holds no number that could be a person's, where it is still the one that was found.
  func noteNoNumbers(in path: String, _ stamp: FileStamp) {
    found.withLock { if $0[path]?.stamp == stamp { $0[path]?.holdsNoNumbers = true } }
  }

  /// The stamp under which a file was found sound in this build.
  public func stamp(of path: String) -> FileStamp? { found.withLock { $0[path]?.stamp } }

  /// What the next build may go by: files that were left alone before a moment, in nanoseconds since 1970.
  public func lasting(before moment: Int64) -> [FoundFile] {
    found.withLock { $0.values.filter { $0.stamp.isQuiet(before: moment) } }.sorted { $0.path < $1.path }
  }
}
