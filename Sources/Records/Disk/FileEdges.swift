/// The size of a file with its first and last bytes, enough to see whether it is what its name says.
public struct FileEdges: Sendable {
  /// The size in bytes.
  public let size: Int
  /// The first bytes.
  public let head: [UInt8]
  /// The last bytes.
  public let tail: [UInt8]
}
