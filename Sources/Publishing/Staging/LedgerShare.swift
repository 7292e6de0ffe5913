import Synchronization

/// The files of a ledger whose paths fall to one share.
final class LedgerShare: Sendable {
  private struct Entries {
    var paths = PathTable()
    var files: [StagedFile?] = []
    var isOpen = true
  }

  private let entries = Mutex(Entries())

  /// Reserves a path and gives its place; absent where it is taken or the share is closed.
  func claim(_ path: TreePath, hash: UInt64) -> Int? {
    entries.withLock { entries in
      guard entries.isOpen, let place = entries.paths.insert(path, hash: hash) else { return nil }
      entries.files.append(nil)
      return place
    }
  }

  func record(_ file: StagedFile, at place: Int) {
    entries.withLock { if $0.isOpen { $0.files[place] = file } }
  }

  /// Ends the share and hands over its files; those that were claimed only are absent.
  func close() -> [StagedFile?] {
    entries.withLock { entries in
      defer { entries = Entries(isOpen: false) }
      return entries.files
    }
  }
}
