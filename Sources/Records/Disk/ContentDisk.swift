import Glibc

/// Reads below one folder only: every part of a path is opened without following links.
public struct ContentDisk: Sendable {
  /// What all copies share, so that making one touches no more than this.
  private final class Reach: Sendable {
    let root: String
    let folders: FolderCache
    let trace: DiskTrace?
    let found: FoundFiles?

    init(root: String, folders: FolderCache, trace: DiskTrace?, found: FoundFiles?) {
      self.found = found
      self.root = root
      self.folders = folders
      self.trace = trace
    }
  }

  private let reach: Reach

  /// The folder of the project, as the user named it.
  public var root: String { reach.root }
  private var folders: FolderCache { reach.folders }
  private var trace: DiskTrace? { reach.trace }
  /// What is known of the files that are published as they are.
  var found: FoundFiles? { reach.found }

  /// Reads below a project's folder; a trace notes what is looked at, and files that are known need not be read.
  public init(root: String, trace: DiskTrace? = nil, found: FoundFiles? = nil) {
    self.init(root: root, folders: FolderCache(root: root), trace: trace, found: found)
  }

  private init(root: String, folders: FolderCache, trace: DiskTrace?, found: FoundFiles?) {
    reach = Reach(root: root, folders: folders, trace: trace, found: found)
  }

  /// The same disk, for files of which account is kept elsewhere.
  var untraced: ContentDisk { ContentDisk(root: root, folders: folders, trace: nil, found: found) }

  /// Notes a file that was read without a trace.
  func account(for path: String, _ stamp: FileStamp?) {
    if let stamp { trace?.note(path, .file(stamp)) }
  }

  /// An open folder.
  func folder(_ path: String) throws(DiskFault) -> OpenFolder { try folders.folder(path) }

  /// The names in a folder in byte order, without `.` and `..`; an undecodable name is shown with U+FFFD.
  public func entries(of path: String) throws(DiskFault) -> [DiskEntry] {
    try traced(path) { () throws(DiskFault) in
      let descriptor = try open(path, flags: O_RDONLY | O_DIRECTORY)
      var status = stat()
      guard fstat(descriptor, &status) == 0, let listing = FolderListing(descriptor) else {
        let code = errno
        close(descriptor)
        throw DiskFault(code)
      }
      return (listing.entries, .folder(FileStamp(status), names: listing.fingerprint))
    }
  }

  /// The bytes of a regular file of at most `limit` bytes.
  public func read(_ path: String, limit: Int) throws(DiskFault) -> [UInt8] {
    try stampedRead(path, limit: limit).bytes
  }

  /// The bytes of a regular file of at most `limit` bytes, with its stamp when it was opened.
  func stampedRead(_ path: String, limit: Int) throws(DiskFault) -> (bytes: [UInt8], stamp: FileStamp) {
    try tracedFile(path) { (descriptor, status) throws(DiskFault) in
      let size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(limit: limit) }
      return (try Self.read(descriptor, at: 0, count: size), FileStamp(status))
    }
  }

  /// The size of a regular file with its first and last bytes, at most `window` of each.
  public func edges(of path: String, window: Int) throws(DiskFault) -> FileEdges {
    try tracedFile(path) { (descriptor, status) throws(DiskFault) in
      let size = Int(status.st_size)
      let head = try Self.read(descriptor, at: 0, count: min(window, size))
      let tail = try Self.read(descriptor, at: max(0, size - window), count: min(window, size))
      return FileEdges(stamp: FileStamp(status), head: head, tail: tail)
    }
  }

  /// The stamp of a regular file.
  public func stamp(of path: String) throws(DiskFault) -> FileStamp {
    try tracedFile(path) { (_, status) throws(DiskFault) in FileStamp(status) }
  }

  /// The stamp of what lies under a path, a folder's or a file's, nothing being opened or followed.
  func peek(_ path: String) throws(DiskFault) -> (stamp: FileStamp, isFolder: Bool) {
    let (folder, name) = Self.parts(of: path)
    let parent = try folders.folder(folder)
    var status = stat()
    guard fstatat(parent.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw DiskFault(errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return (FileStamp(status), false)
    case S_IFDIR: return (FileStamp(status), true)
    default: throw .notAFile
    }
  }

  /// The absolute path of something below the root, for handing to the publisher.
  public func absolute(_ path: String) -> String { root + "/" + path }

  private func tracedFile<Result>(
    _ path: String, _ body: (Int32, stat) throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    try traced(path) { () throws(DiskFault) in
      let descriptor = try open(path, flags: O_RDONLY | O_NONBLOCK)
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw DiskFault(errno) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      return (try body(descriptor, status), .file(FileStamp(status)))
    }
  }

  private func traced<Result>(
    _ path: String, _ body: () throws(DiskFault) -> (Result, Sighting)
  ) throws(DiskFault) -> Result {
    do {
      let (result, sighting) = try body()
      trace?.note(path, sighting)
      return result
    } catch {
      trace?.note(path, error)
      throw error
    }
  }

  private func open(_ path: String, flags: Int32) throws(DiskFault) -> Int32 {
    guard PathParts.isInside(path) else { throw .missing }
    let (folder, nameOffset) = Self.folder(of: path)
    let parent = try folders.folder(folder)
    let (descriptor, code) = path.withCString { start in
      (openat(parent.descriptor, start + nameOffset, flags | O_NOFOLLOW | O_CLOEXEC), errno)
    }
    guard descriptor >= 0 else { throw DiskFault(code, of: Self.parts(of: path).name, in: parent) }
    return descriptor
  }

  /// The folder of a path, and at which byte of the path the name in it begins.
  private static func folder(of path: String) -> (folder: String, nameOffset: Int) {
    var path = path
    return path.withUTF8 { bytes in
      guard let slash = bytes.lastIndex(of: 0x2F) else { return ("", 0) }
      return (String(decoding: bytes[..<slash], as: UTF8.self), slash + 1)
    }
  }

  /// The folder of a path and the name in it.
  static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  private static func read(_ descriptor: Int32, at offset: Int, count: Int) throws(DiskFault) -> [UInt8] {
    var fault: DiskFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          fault = got == 0 ? .changed : DiskFault(errno)
          return
        }
        filled += got
      }
    }
    if let fault { throw fault }
    return bytes
  }
}
