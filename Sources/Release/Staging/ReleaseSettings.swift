/// How a release is written.
package struct ReleaseSettings: Sendable {
  /// How many threads bring the older tree up to date.
  package var workers: Int
  /// The modification time of files written anew, in seconds since 1970; absent leaves the time of writing.
  package var modificationTime: Int?
  /// Whether the release is written back to the disk before it goes live, to survive a power cut.
  package var isDurable: Bool
  /// Whether the two trees are exchanged; without it the files are renamed one by one under a journal.
  var mayExchange = true

  /// Describes how to write; the defaults suit a working machine.
  package init(workers: Int = 2, modificationTime: Int? = nil, isDurable: Bool = true) {
    self.workers = workers
    self.modificationTime = modificationTime
    self.isDurable = isDurable
  }
}
