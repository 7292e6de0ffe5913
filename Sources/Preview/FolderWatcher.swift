import Files
import Glibc

/// Waits until something changes in folders of a project: files saved, added, renamed or removed, at any depth.
package final class FolderWatcher {
  /// The system cannot watch; the code is its own.
  package struct Unavailable: Error {
    /// Such as `EMFILE`.
    package let code: Int32
  }

  private static let changes = UInt32(IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

  private let root: String
  private let folders: [String]
  private let descriptor: Int32
  private var paths: [Int32: String] = [:]

  /// Watches the named folders below a root, whether they are there yet or not.
  ///
  /// Throws `Unavailable`.
  package init(root: String, folders: [String]) throws(Unavailable) {
    self.root = root
    self.folders = folders
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { throw Unavailable(code: errno) }
    try watch("")
    try watchFolders()
  }

  deinit { close(descriptor) }

  /// Waits for a change and until it is quiet again; false if the time passes without one.
  ///
  /// Quiet is 40 ms without a change; after a second of changes without a pause it returns all the same.
  package func wait(upTo limit: Duration? = nil) throws(Unavailable) -> Bool {
    let clock = ContinuousClock()
    let end = limit.map { clock.now + $0 }
    while true {
      let rest = end.map { max(.zero, $0 - clock.now) }
      guard poll(rest) else { return false }
      guard try read() else { continue }
      let settled = clock.now + .seconds(1)
      while clock.now < settled, poll(.milliseconds(40)) { _ = try read() }
      return true
    }
  }

  private func poll(_ time: Duration?) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = time.map { Int32(clamping: Int($0 / .milliseconds(1))) } ?? -1
    while true {
      let count = Glibc.poll(&entry, 1, milliseconds)
      if count < 0, errno == EINTR { continue }
      return count > 0
    }
  }

  /// Takes the waiting events; true where one of them concerns the folders.
  private func read() throws(Unavailable) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    var concerns = false
    var hasNewFolders = false
    var rest = bytes[..<count]
    while rest.count >= MemoryLayout<inotify_event>.size {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      rest = rest.dropFirst(MemoryLayout<inotify_event>.size)
      let name = String(decoding: rest.prefix(Int(event.len)).prefix { $0 != 0 }, as: UTF8.self)
      rest = rest.dropFirst(Int(event.len))
      let isOverflow = event.mask & UInt32(IN_Q_OVERFLOW) != 0
      let isFolder = event.mask & UInt32(IN_ISDIR) != 0
      guard isOverflow || isMeant(name, isFolder, in: event.wd) else { continue }
      concerns = true
      hasNewFolders = hasNewFolders || isOverflow || isFolder
    }
    if hasNewFolders { try watchFolders() }
    return concerns
  }

  /// At the root only the folders' own names count, and nowhere does what editors and systems leave.
  private func isMeant(_ name: String, _ isFolder: Bool, in watched: Int32) -> Bool {
    guard let folder = paths[watched] else { return false }
    if folder.isEmpty { return folders.contains(name) }
    return !name.isEmpty && !LeftoverName.matches(name, isFolder: isFolder)
  }

  private func watchFolders() throws(Unavailable) {
    var waiting = folders
    while let folder = waiting.popLast() {
      try watch(folder)
      let entries = (try? SourceFolder(root: root).entries(of: folder)) ?? []
      waiting += entries.filter { $0.kind == .folder }.map { folder + "/" + $0.name }
    }
  }

  /// A folder that is gone again is no error; one too many for the system is.
  private func watch(_ folder: String) throws(Unavailable) {
    let number = inotify_add_watch(
      descriptor, root + "/" + folder,
      Self.changes | UInt32(IN_ONLYDIR) | UInt32(bitPattern: Int32(IN_DONT_FOLLOW)))
    if number >= 0 {
      paths[number] = folder
    } else if errno == ENOSPC || errno == ENOMEM {
      throw Unavailable(code: errno)
    }
  }
}
