/// A name in a folder, with what it is; nothing is followed.
public struct DiskEntry: Sendable, Hashable {
  /// What a name stands for.
  public enum Kind: Sendable, Hashable {
    case file
    case folder
    case symbolicLink
    case other
  }

  /// The name as it is on disk.
  public let name: String
  /// What it stands for.
  public let kind: Kind
  /// The size of a file in bytes.
  public let size: Int
  /// By what it is known to be unchanged; absent where nothing could be learned.
  public let stamp: FileStamp?
}
