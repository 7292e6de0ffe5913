/// A heading of a text.
public struct Heading: Sendable, Hashable {
  /// The level as it stands on the page.
  public let level: Int
  /// Its id on the page.
  public let id: String
  /// Its words.
  public let text: String
  /// Its line in the source, from 1.
  public let line: Int
}
