/// A file of the finished site, before it is staged.
package struct OutputFile: Sendable {
  /// Where its bytes come from.
  package enum Contents: Sendable {
    /// Made by the program.
    case bytes([UInt8])
    /// A file of the content, below the project's root, with its size in bytes when it was checked.
    case copy(of: String, size: Int)
    /// Parts of a file of the content, which is of the size that it had when they were chosen.
    case parts(FileParts, of: String)
  }

  /// The path below the output folder, such as `news/index.html`.
  package let path: String
  package let contents: Contents
  /// The files of the content, below the project's root, from which it was made; a folder ends with `/`.
  package let sources: [String]
  /// The templates from which it was made, likewise.
  package let templates: [String]

  package init(path: String, contents: Contents, sources: [String] = [], templates: [String] = []) {
    self.path = path
    self.contents = contents
    self.sources = sources
    self.templates = templates
  }
}
