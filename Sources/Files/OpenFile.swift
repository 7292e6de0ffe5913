import Glibc

/// What a finished file gets besides its bytes.
package struct FileSettings: Sendable {
  package var permissions: mode_t
  /// Seconds since 1970; nil leaves the time of writing.
  package var modificationTime: Int?

  package init(permissions: mode_t = 0o644, modificationTime: Int? = nil) {
    self.permissions = permissions
    self.modificationTime = modificationTime
  }
}

/// An open file.
package final class OpenFile: Sendable {
  package let descriptor: Int32
  /// The path for messages.
  package let name: String

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  /// Opens a file by its absolute path for reading, refusing a link in its place.
  package static func open(_ path: String) throws(SystemError) -> OpenFile {
    let opened = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { throw SystemError(path) }
    return OpenFile(descriptor: opened, name: path)
  }

  package func status() throws(SystemError) -> FileStatus {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw SystemError(name) }
    return FileStatus(found)
  }

  /// Writes all bytes at the end.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw SystemError(name) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Writes all bytes at the end.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      try write(UnsafeRawBufferPointer(buffer))
    }
  }

  /// Hands out the bytes from the start in pieces.
  package func readPieces(
    _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(SystemError) {
    let size = 1 << 15
    var offset = 0
    while true {
      let piece = try read(size, from: offset)
      offset += piece.count
      if !piece.isEmpty {
        try piece.withUnsafeBufferPointer { (bytes) throws(SystemError) in
          try body(UnsafeRawBufferPointer(bytes))
        }
      }
      if piece.count < size { return }
    }
  }

  /// At most so many bytes from an offset; fewer at the end of the file.
  package func read(_ count: Int, from offset: Int = 0) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = SystemError(name) }
        guard got > 0 else { return }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The whole of the file.
  package func readAll() throws(SystemError) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(try status().size)
    try readPieces { (piece) throws(SystemError) in all.append(contentsOf: piece) }
    return all
  }

  /// Writes the file back to the disk.
  package func writeBack() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw SystemError(name) }
  }

  /// Gives the file its permissions and time.
  package func settle(_ settings: FileSettings) throws(SystemError) {
    guard fchmod(descriptor, settings.permissions) == 0 else { throw SystemError(name) }
    guard let seconds = settings.modificationTime else { return }
    let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    guard futimens(descriptor, times) == 0 else { throw SystemError(name) }
  }
}

extension Folder {
  /// Writes a new file, mode 0644 whatever the umask, making the folders above it.
  package func writeFile(
    _ path: TreePath, _ bytes: UnsafeRawBufferPointer, settings: FileSettings = FileSettings()
  ) throws(SystemError) {
    let file = try createFile(path)
    try file.write(bytes)
    try file.settle(settings)
  }

  /// Creates a file that did not exist; an existing one or a link in its place is an error.
  package func createFile(_ path: TreePath) throws(SystemError) -> OpenFile {
    do {
      return try create(path)
    } catch {
      guard error.code == ENOENT else { throw error }
      try makeParents(of: path)
      return try create(path)
    }
  }

  private func create(_ path: TreePath) throws(SystemError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = path.withPointer { openat(descriptor, $0, flags, 0o644) }
    guard opened >= 0 else { throw SystemError(path, in: self) }
    return OpenFile(descriptor: opened, name: name + "/" + path.text)
  }

  /// Opens a file for reading; links are refused and nothing waits for a FIFO's other end.
  package func openFile(_ path: TreePath) throws(SystemError) -> OpenFile {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let opened = path.withPointer { openat(descriptor, $0, flags) }
    guard opened >= 0 else { throw SystemError(path, in: self) }
    return OpenFile(descriptor: opened, name: name + "/" + path.text)
  }

  /// The whole of a file; nil if there is none.
  package func contents(_ path: TreePath) throws(SystemError) -> [UInt8]? {
    do {
      return try openFile(path).readAll()
    } catch {
      if error.meansAbsent { return nil }
      throw error
    }
  }
}
