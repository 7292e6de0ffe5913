/// A name in a folder, with what it is; nothing is followed.
public struct DiskEntry: Sendable, Hashable {
  /// What a name stands for.
  public enum Kind: UInt8, Sendable, Hashable {
    case file
    case folder
    case symbolicLink
    case other
  }

  /// The name as it is on disk.
  public let name: String
  /// What it stands for.
  public let kind: Kind
}
