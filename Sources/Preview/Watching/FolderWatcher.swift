import Glibc

/// Waits until something changes in folders of a project: files saved, added, renamed or removed, at any depth.
package final class FolderWatcher {
  /// The system's watch cannot be had; the code is the system's.
  package struct Unavailable: Error {
    /// The code of the system, such as `EMFILE`.
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
    try watch(root)
    try watchFolders()
  }

  deinit { close(descriptor) }

  /// Waits for a change and until it is quiet again; false where the time passes without one.
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

  /// Whether events wait.
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
    for event in WatchEvent.all(in: bytes[..<count]) {
      guard isMeant(event) else { continue }
      concerns = true
      hasNewFolders = hasNewFolders || event.isFolder || event.isOverflow
    }
    if hasNewFolders { try watchFolders() }
    return concerns
  }

  /// At the root only the folders' own names count, and nowhere do the temporary files of editors.
  private func isMeant(_ event: WatchEvent) -> Bool {
    if event.isOverflow { return true }
    guard let folder = paths[event.watch] else { return false }
    if folder == root { return folders.contains(event.name) }
    return !event.name.isEmpty && !event.name.hasPrefix(".") && !event.name.hasSuffix("~")
  }

  private func watchFolders() throws(Unavailable) {
    var waiting = folders.map { root + "/" + $0 }
    while let folder = waiting.popLast() {
      try watch(folder)
      waiting += Self.folders(in: folder)
    }
  }

  /// A folder that is gone again is no fault; one too many for the system is.
  private func watch(_ folder: String) throws(Unavailable) {
    let number = inotify_add_watch(
      descriptor, folder, Self.changes | UInt32(IN_ONLYDIR) | UInt32(bitPattern: Int32(IN_DONT_FOLLOW)))
    if number >= 0 {
      paths[number] = folder
    } else if errno == ENOSPC || errno == ENOMEM {
      throw Unavailable(code: errno)
    }
  }

  private static func folders(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      guard entry.pointee.d_type == UInt8(DT_DIR) || entry.pointee.d_type == UInt8(DT_UNKNOWN) else {
        continue
      }
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { found.append(folder + "/" + name) }
    }
    return found
  }
}
