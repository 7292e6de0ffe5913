/// How a text is turned into HTML.
public struct MarkdownOptions: Sendable {
  /// The highest level that a heading of the text may have: 2 where the page has a title of its own.
  public let highestHeading: Int
  /// Whether pictures wait until they come into sight.
  public let isLazy: Bool
  /// Whether what the text holds is noted beside its HTML: headings, links, terms, tables, words and their length.
  public let gathersFacts: Bool

  /// Chooses how; headings keep their levels, pictures load at once and facts are gathered unless told.
  public init(highestHeading: Int = 1, isLazy: Bool = false, gathersFacts: Bool = true) {
    self.gathersFacts = gathersFacts
    self.highestHeading = highestHeading
    self.isLazy = isLazy
  }
}
