import Glibc

/// Reads files that a user named, by any path: no folder bounds them.
package enum UserFile {
  /// The bytes of a path, or of standard input for `-`; at most `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(path) }
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
      guard bytes.count <= limit else { throw SystemError(code: EFBIG, path: path) }
    }
  }

  /// Whether anything is at a path.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a folder, or a link to one, is at a path.
  package static func isFolder(_ path: String) -> Bool { exists(path + "/.") }

  /// Writes all bytes to an open descriptor, such as a terminal or a pipe.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    let copy = dup(descriptor)
    guard copy >= 0 else { throw SystemError("-") }
    let file = OpenFile(descriptor: copy, name: "-")
    try file.write(bytes)
  }

  /// Makes the folders above a path.
  package static func makeFolders(above path: String) throws(SystemError) {
    var folder = path.utf8.first == 0x2F ? "/" : ""
    for part in path.utf8.split(separator: 0x2F).dropLast() {
      folder += String(decoding: part, as: UTF8.self)
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST || errno == EISDIR else {
        throw SystemError(folder)
      }
      folder += "/"
    }
  }
}

/// Turns a path of the command line into an absolute one.
package enum AbsolutePath {
  /// The path with links resolved; joined to the working folder if it does not exist.
  package static func of(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard path.utf8.first != 0x2F, let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }
}
