/// A file of the site, before it is staged.
package struct OutputFile: Sendable {
  /// Where the bytes of a file come from.
  package enum Contents: Sendable {
    /// Bytes made by the program.
    case bytes([UInt8])
    /// A file of the content by its absolute path, with the size that was seen when it was checked.
    case copy(of: String, size: Int)
  }

  /// The path below the published folder, such as `news/index.html`.
  package let path: String
  /// The bytes or their source.
  package let contents: Contents

  /// Describes a file.
  package init(path: String, contents: Contents) {
    self.path = path
    self.contents = contents
  }
}
