/// A file's stamp with its first and last bytes, enough to see whether it is what its name says.
public struct FileEdges: Sendable {
  /// The stamp when it was opened.
  public let stamp: FileStamp
  /// The first bytes.
  public let head: [UInt8]
  /// The last bytes.
  public let tail: [UInt8]

  /// The size in bytes.
  public var size: Int { stamp.size }
}
