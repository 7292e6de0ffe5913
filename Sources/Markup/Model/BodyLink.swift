/// A link or picture of a text as the author wrote it.
public struct BodyLink: Sendable, Hashable {
  /// The address.
  public let url: String
  /// The words of the link, or the picture's alternative text.
  public let text: String
  /// The line in the source, from 1.
  public let line: Int
  /// The column in the source, in code points from 1.
  public let column: Int
  /// Whether it is a picture.
  public let isImage: Bool
}
