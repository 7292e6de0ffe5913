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
    if WholeFile.create(whole + ".new", bytes) == nil {
      rename(whole + ".new", whole)
    } else {
      unlink(whole + ".new")
    }
  }
}
