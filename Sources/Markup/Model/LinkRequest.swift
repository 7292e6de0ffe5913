/// A link or picture of a text, before it is written.
public struct LinkRequest: Sendable {
  /// The address as the author wrote it.
  public let url: String
  /// Whether it is a picture.
  public let isImage: Bool
  /// Where it stands, in bytes of the source.
  public let offset: Int
  /// How many bytes the address takes.
  public let length: Int
}
