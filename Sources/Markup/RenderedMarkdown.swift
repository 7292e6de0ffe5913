/// A text as HTML, with what the program needs to know of it.
package struct RenderedMarkdown: Sendable {
  /// The HTML.
  package let html: HTMLFragment
  /// The headings in order.
  package let headings: [Heading]
  /// The links and pictures in order.
  package let links: [BodyLink]
  /// The terms in order.
  package let definitions: [Definition]
  /// The tables in order.
  package let tables: [TableFact]
  /// All words, with single blanks between them.
  package let plainText: String
  /// How many characters, as people count them, the paragraphs and lists hold.
  package let proseLength: Int

  /// A text of nothing.
  package static let empty = RenderedMarkdown(
    html: .empty, headings: [], links: [], definitions: [], tables: [], plainText: "", proseLength: 0)
}

/// A heading of a text.
package struct Heading: Sendable, Hashable {
  /// The level as it stands on the page.
  package let level: Int
  /// Its id on the page.
  package let id: String
  /// Its words.
  package let text: String
  /// Its line in the source, from 1.
  package let line: Int
}

/// A link or picture of a text as the author wrote it.
package struct BodyLink: Sendable, Hashable {
  /// The address.
  package let url: String
  /// The words of the link, or the picture's alternative text.
  package let text: String
  /// The line in the source, from 1.
  package let line: Int
  /// The column in the source, in code points from 1.
  package let column: Int
  /// Whether it is a picture.
  package let isImage: Bool
}

/// A bold run that opens a paragraph or list item, as people write terms.
package struct Definition: Sendable, Hashable {
  /// Its words.
  package let text: String
  /// Its line in the source, from 1.
  package let line: Int
  /// The id of the heading above it.
  package let headingID: String?
}

/// A table of a text.
package struct TableFact: Sendable, Hashable {
  /// The caption, if it has one.
  package let caption: String?
  /// Its id on the page.
  package let id: String
  /// Its line in the source, from 1.
  package let line: Int
  /// How many rows it has below its header.
  package let rowCount: Int
}
