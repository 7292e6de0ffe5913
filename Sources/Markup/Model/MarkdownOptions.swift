/// How a text is turned into HTML.
public struct MarkdownOptions: Sendable {
  /// The highest level that a heading of the text may have: 2 where the page has a title of its own.
  public let highestHeading: Int
  /// Whether pictures wait until they come into sight.
  public let isLazy: Bool

  /// Chooses how; headings keep their levels and pictures load at once unless told.
  public init(highestHeading: Int = 1, isLazy: Bool = false) {
    self.highestHeading = highestHeading
    self.isLazy = isLazy
  }
}
