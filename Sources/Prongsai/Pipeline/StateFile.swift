import Glibc

/// A file of the project's state folder, replaced in one step; a failure only costs time or a sentence later.
struct StateFile {
  private static let folder = ".prongsai"

  let root: String
  let name: String

  /// The path below the project's root.
  var path: String { Self.folder + "/" + name }

  /// The path as the system knows it.
  var whole: String { root + "/" + path }

  /// Writes the whole file.
  func write(_ bytes: [UInt8]) {
    unlink(whole + ".new")
    if WholeFile.create(whole + ".new", bytes) == nil {
      rename(whole + ".new", whole)
    } else {
      unlink(whole + ".new")
    }
  }

  /// Removes the file, where it is there.
  func remove() { unlink(whole) }

  /// Whether the file is there.
  var exists: Bool { access(whole, F_OK) == 0 }

  /// Whether the file is there and holds nothing.
  var isEmpty: Bool {
    var status = stat()
    return stat(whole, &status) == 0 && status.st_size == 0
  }
}
