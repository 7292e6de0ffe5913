import Glibc
import Synchronization

/// Reads below one folder only: every part of a path is opened without following links.
///
/// This is how everything that users wrote is read; paths are relative to the root and use `/`. A value is for one run: it
/// keeps the folder open in which it read last, even if another one takes its place meanwhile, and it knows every file that
/// it opened: one that is another file later, or has other bytes, is refused as changed. So what is copied in the end is
/// what was checked before.
package struct SourceFolder: Sendable {
  /// A name in a folder, with what it is.
  package struct Entry: Sendable, Hashable {
    /// The name as it is on disk; bytes that are not UTF-8 are shown as U+FFFD.
    package let name: String
    package let kind: EntryKind
    /// What the file system says of it; nil if nothing could be learned.
    package let status: FileStatus?
  }

  /// The size of a file with its first and last bytes, enough to see whether it is what its name says.
  package struct Edges: Sendable {
    /// The size in bytes.
    package let size: Int
    package let head: [UInt8]
    package let tail: [UInt8]
  }

  /// The longest path that is followed, in bytes, as in the kernel.
  private static let longestPath = 4096

  /// The folder of the project, as the user named it.
  package let root: String
  /// The folder that was opened last: the files of one are mostly asked for one after the other.
  private let last = LastFolder()
  private let opened = OpenedFiles()

  /// Bytes that are read in the place of those on the disk, by their paths.
  private let replaced: [String: [UInt8]]

  /// Reads below a project's folder; some files may be read as they would be after a change.
  package init(root: String, replacing replaced: [String: [UInt8]] = [:]) {
    self.root = root
    self.replaced = replaced
  }

  /// The names in a folder in byte order.
  package func entries(of path: String) throws(FileFault) -> [Entry] {
    let folder = try folder(parts(of: path)[...])
    do {
      let entries = try folder.entries().map { (entry) throws(SystemError) in
        let status = try folder.status(entry.name)
        return Entry(name: entry.name.text, kind: status?.kind ?? .other, status: status)
      }
      return entries.sorted { $0.name < $1.name }
    } catch { throw FileFault(error) }
  }

  /// The bytes of a regular file of at most `limit` bytes.
  package func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    if let bytes = replaced[path] {
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      return bytes
    }
    let (file, status) = try open(path)
    guard status.size <= limit else { throw .tooLarge(limit: limit) }
    let bytes = try read(file, status.size, from: 0)
    try expectUnchanged(path, file, status)
    return bytes
  }

  /// The size of a regular file with its first and last bytes, at most `window` of each.
  package func edges(of path: String, window: Int) throws(FileFault) -> Edges {
    if let bytes = replaced[path] {
      return Edges(
        size: bytes.count, head: Array(bytes.prefix(window)), tail: Array(bytes.suffix(window)))
    }
    let (file, status) = try open(path)
    let count = min(window, status.size)
    let head = try read(file, count, from: 0)
    let tail = count == status.size ? head : try read(file, count, from: status.size - count)
    try expectUnchanged(path, file, status)
    return Edges(size: status.size, head: head, tail: tail)
  }

  /// Hands out the bytes of a regular file in pieces.
  package func readPieces(
    _ path: String, _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(FileFault) {
    if let bytes = replaced[path] {
      do throws(SystemError) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
          try body(UnsafeRawBufferPointer(buffer))
        }
      } catch { throw FileFault(error) }
      return
    }
    let (file, status) = try open(path)
    do { try file.readPieces(body) } catch { throw FileFault(error) }
    try expectUnchanged(path, file, status)
  }

  /// Opens a regular file, which must be the one that was opened before under this path, if any was.
  package func open(file path: String) throws(FileFault) -> (OpenFile, FileStatus) { try open(path) }

  /// What the file system says of a path; nil if nothing is there or a link leads to it.
  package func status(_ path: String) -> FileStatus? {
    guard let parts = try? parts(of: path), let name = parts.last,
      let folder = try? folder(parts.dropLast())
    else { return nil }
    return (try? folder.status(TreePath(name))).flatMap(\.self)
  }

  /// The files that did not stay as they were when they were read first, in the order of their paths.
  package var changedFiles: [String] { opened.changed }

  /// Opens a folder.
  package func open(folder path: String) throws(FileFault) -> Folder { try folder(parts(of: path)[...]) }

  private func open(_ path: String) throws(FileFault) -> (OpenFile, FileStatus) {
    let parts = try parts(of: path)
    guard let name = parts.last else { throw .notAFile }
    let folder = try folder(holding: path, parts)
    do {
      let file = try folder.openFile(TreePath(name))
      let settled = try Self.settledStatus(of: file)
      if let settled, !settled.isFile { throw FileFault.notAFile }
      guard let status = settled, opened.isSame(status, at: parts) else {
        opened.noteChange(of: path)
        throw FileFault.changed
      }
      return (file, status)
    } catch let error as SystemError { throw FileFault(error) } catch let fault as FileFault {
      throw fault
    } catch { throw .notAFile }
  }

  /// The status by which every later change can be told: a file that changed within the present tick of its clock is
  /// given time until that is over; nil if it goes on changing.
  private static func settledStatus(of file: OpenFile) throws(SystemError) -> FileStatus? {
    for _ in 0..<4 {
      let status = try file.status()
      guard status.isFile, let rest = status.timeUntilSettled(at: .now) else { return status }
      usleep(useconds_t(rest / 1000 + 1))
    }
    return nil
  }

  private func expectUnchanged(_ path: String, _ file: OpenFile, _ status: FileStatus) throws(FileFault) {
    guard (try? file.status()) == status else {
      opened.noteChange(of: path)
      throw .changed
    }
  }

  private func read(_ file: OpenFile, _ count: Int, from offset: Int) throws(FileFault) -> [UInt8] {
    let bytes: [UInt8]
    do { bytes = try file.read(count, from: offset) } catch { throw FileFault(error) }
    guard bytes.count == count else { throw .changed }
    return bytes
  }

  private func parts(of path: String) throws(FileFault) -> [String] {
    let parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    guard path.utf8.count <= Self.longestPath, !parts.contains(".."), !path.utf8.contains(0) else {
      throw .missing
    }
    return parts
  }

  private func folder(holding path: String, _ parts: [String]) throws(FileFault) -> Folder {
    let place = path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? ""
    if let known = last.folder(at: place) { return known }
    let folder = try folder(parts.dropLast())
    last.note(folder, at: place)
    return folder
  }

  private func folder(_ parts: ArraySlice<String>) throws(FileFault) -> Folder {
    do {
      var folder = try Folder.open(root)
      for part in parts {
        let name = TreePath(part)
        do { folder = try folder.folder(name) } catch {
          let isLink = error.code == ENOTDIR && (try? folder.status(name))??.isSymbolicLink == true
          throw isLink ? SystemError(code: ELOOP, path: error.path) : error
        }
      }
      return folder
    } catch let error as SystemError { throw FileFault(error) } catch { throw .missing }
  }
}

/// Every file that was opened, by its path below the root, as it was then.
private final class OpenedFiles: Sendable {
  private let known = Mutex<[[String]: FileStatus]>([:])
  private let changes = Mutex<Set<String>>([])

  var changed: [String] { changes.withLock { $0.sorted() } }

  func noteChange(of path: String) { _ = changes.withLock { $0.insert(path) } }

  /// Whether a file is as it was when its path was opened first.
  func isSame(_ status: FileStatus, at path: [String]) -> Bool {
    known.withLock { known in
      if let first = known[path] { return first == status }
      known[path] = status
      return true
    }
  }
}

/// A folder with its path, shared by the workers that read below one root.
private final class LastFolder: Sendable {
  private let known = Mutex<(path: String, folder: Folder)?>(nil)

  func folder(at path: String) -> Folder? {
    known.withLock { $0.flatMap { $0.path == path ? $0.folder : nil } }
  }

  func note(_ folder: Folder, at path: String) { known.withLock { $0 = (path, folder) } }
}
