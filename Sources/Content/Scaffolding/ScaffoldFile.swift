/// A file that a scaffold would write, below the project's root.
package struct ScaffoldFile: Sendable, Hashable {
  /// The path below the project's root.
  package let path: String
  /// The text.
  package let bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// A file with its bytes.
  package init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
