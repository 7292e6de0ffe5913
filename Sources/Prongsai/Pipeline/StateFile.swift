import Glibc

/// A file of the project's state folder, replaced in one step; a failure only costs time or a sentence later.
struct StateFile {
  private static let folder = ".prongsai"

  let root: String
  let name: String

  /// The path below the project's root.
  var path: String { Self.folder + "/" + name }

  /// Writes the whole file.
  func write(_ bytes: [UInt8]) {
    let whole = root + "/" + path
    unlink(whole + ".new")
    let descriptor = open(whole + ".new", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard count > 0 else { break }
      written += count
    }
    close(descriptor)
    if written == bytes.count { rename(whole + ".new", whole) } else { unlink(whole + ".new") }
  }
}
