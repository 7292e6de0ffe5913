/// A file of the finished site.
package struct OutputFile: Sendable {
  /// Where its bytes come from.
  package enum Contents: Sendable {
    /// Made by the program.
    case bytes([UInt8])
    /// A file of the content, below the project's root, with its size when it was checked.
    case copy(of: String, size: Int)
  }

  /// The path below the output folder.
  package let path: String
  /// The bytes or their source.
  package let contents: Contents
}
