import Glibc

/// An open file, closed where its owner lets go of it.
struct OpenFile: ~Copyable, Sendable {
  let descriptor: Int32
  private let path: TreePath
  private let directory: DirectoryHandle?

  init(descriptor: Int32, path: TreePath, in directory: DirectoryHandle? = nil) {
    self.descriptor = descriptor
    self.path = path
    self.directory = directory
  }

  /// The path for messages.
  var name: String { directory.map { $0.name + "/" + path.text } ?? path.text }

  deinit { close(descriptor) }

  /// Opens a file by its absolute path for reading, refusing a link in its place.
  static func open(_ path: String) throws -> OpenFile {
    let opened = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else { throw SystemError(path) }
    return OpenFile(descriptor: opened, path: TreePath(path))
  }

  func status() throws -> FileStatus {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw failure() }
    return FileStatus(found)
  }

  /// The error of the call before, read before anything else can change it.
  private func failure() -> SystemError {
    let code = errno
    return SystemError(code: code, path: name)
  }

  /// Writes all bytes at the end.
  func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard Descriptor.write(descriptor, bytes) else { throw failure() }
  }

  /// Hands out the bytes from the start in pieces.
  func readPieces(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var offset = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, offset) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return }
      offset += count
      try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }

  /// The whole of the file.
  func readAll() throws -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(try status().size)
    try readPieces { all.append(contentsOf: $0) }
    return all
  }

  /// Gives the file its permissions and time, and writes it back where asked.
  func settle(_ settings: FileSettings) throws {
    guard Descriptor.settle(descriptor, settings) else { throw failure() }
  }
}
