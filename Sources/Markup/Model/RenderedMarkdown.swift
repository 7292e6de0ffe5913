/// A text as HTML, with what the program needs to know of it.
public struct RenderedMarkdown: Sendable {
  /// The HTML.
  public let html: HTMLFragment
  /// The headings in order.
  public let headings: [Heading]
  /// The links and pictures in order.
  public let links: [BodyLink]
  /// The terms in order.
  public let definitions: [Definition]
  /// The tables in order.
  public let tables: [TableFact]
  /// All words, with single blanks between them.
  public let plainText: String
  /// How many characters, as people count them, the paragraphs and lists hold.
  public let proseLength: Int

  /// A text of nothing.
  public static let empty = RenderedMarkdown(html: .empty)
}

extension RenderedMarkdown {
  /// A text of which nothing is known but its HTML.
  init(html: HTMLFragment) {
    self.init(
      html: html, headings: [], links: [], definitions: [], tables: [], plainText: "", proseLength: 0)
  }
}
