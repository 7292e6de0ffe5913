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
