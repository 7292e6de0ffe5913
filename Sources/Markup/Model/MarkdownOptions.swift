/// How a text is turned into HTML.
package struct MarkdownOptions: Sendable {
  /// The highest level that a heading of the text may have: 2 where the page has a title of its own.
  package let highestHeading: Int
  /// Whether pictures wait until they come into sight.
  package let isLazy: Bool
  /// Whether the words of the text are gathered and its letters counted.
  package let gathersWords: Bool

  /// Chooses how; headings keep their levels, pictures load at once and words are gathered unless told.
  package init(highestHeading: Int = 1, isLazy: Bool = false, gathersWords: Bool = true) {
    self.gathersWords = gathersWords
    self.highestHeading = highestHeading
    self.isLazy = isLazy
  }
}
