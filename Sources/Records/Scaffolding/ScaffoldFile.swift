/// A file that a scaffold would write, below the project's root.
public struct ScaffoldFile: Sendable, Hashable {
  /// The path below the project's root.
  public let path: String
  /// The text.
  public let bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// A file with its bytes.
  public init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
