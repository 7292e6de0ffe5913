import Glibc

/// Reads below one folder only: every part of a path is opened without following links.
public struct ContentDisk: Sendable {
  /// The folder of the project, as the user named it.
  public let root: String

  /// Reads below a project's folder.
  public init(root: String) { self.root = root }

  /// The names in a folder in byte order, without `.` and `..`; an undecodable name is shown with U+FFFD.
  public func entries(of path: String) throws(DiskFault) -> [DiskEntry] {
    let descriptor = try open(path, flags: O_RDONLY | O_DIRECTORY)
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw Self.fault(errno)
    }
    defer { closedir(stream) }
    var entries: [DiskEntry] = []
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      guard name != ".", name != ".." else { continue }
      entries.append(Self.describe(name, in: descriptor))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// The bytes of a regular file of at most `limit` bytes.
  public func read(_ path: String, limit: Int) throws(DiskFault) -> [UInt8] {
    try stampedRead(path, limit: limit).bytes
  }

  /// The bytes of a regular file of at most `limit` bytes, with its stamp when it was opened.
  func stampedRead(_ path: String, limit: Int) throws(DiskFault) -> (bytes: [UInt8], stamp: FileStamp) {
    let descriptor = try open(path, flags: O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.fault(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(limit: limit) }
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw count == 0 ? .changed : Self.fault(errno) }
      filled += count
    }
    return (bytes, FileStamp(status))
  }

  /// The size of a regular file with its first and last bytes, at most `window` of each.
  public func edges(of path: String, window: Int) throws(DiskFault) -> FileEdges {
    let descriptor = try open(path, flags: O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    let size = try Self.fileSize(descriptor)
    let head = try Self.read(descriptor, at: 0, count: min(window, size))
    let tail = try Self.read(descriptor, at: max(0, size - window), count: min(window, size))
    return FileEdges(size: size, head: head, tail: tail)
  }

  /// The stamp of a regular file.
  public func stamp(of path: String) throws(DiskFault) -> FileStamp {
    let descriptor = try open(path, flags: O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.fault(errno) }
    return FileStamp(status)
  }

  /// The absolute path of something below the root, for handing to the publisher.
  public func absolute(_ path: String) -> String { root + "/" + path }

  private func open(_ path: String, flags: Int32) throws(DiskFault) -> Int32 {
    let parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    guard !parts.contains(".."), !path.utf8.contains(0) else { throw .missing }
    var folder = Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw Self.fault(errno) }
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let wanted = isLast ? flags : O_RDONLY | O_DIRECTORY
      let next = openat(folder, part, wanted | O_NOFOLLOW | O_CLOEXEC)
      let code = errno == ENOTDIR && Self.describe(part, in: folder).kind == .symbolicLink ? ELOOP : errno
      close(folder)
      guard next >= 0 else { throw Self.fault(code) }
      folder = next
    }
    return folder
  }

  private static func fileSize(_ descriptor: Int32) throws(DiskFault) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    return Int(status.st_size)
  }

  private static func read(_ descriptor: Int32, at offset: Int, count: Int) throws(DiskFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, offset) }
    guard got == count else { throw got < 0 ? fault(errno) : .changed }
    return bytes
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry) + offset
    return String(cString: start.assumingMemoryBound(to: CChar.self))
  }

  private static func describe(_ name: String, in folder: Int32) -> DiskEntry {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return DiskEntry(name: name, kind: .other, size: 0, stamp: nil)
    }
    let kind: DiskEntry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return DiskEntry(name: name, kind: kind, size: Int(status.st_size), stamp: FileStamp(status))
  }

  private static func fault(_ code: Int32) -> DiskFault {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .symbolicLink
    case EACCES, EPERM: .denied
    default: .other(code: code)
    }
  }
}
