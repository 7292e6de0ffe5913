/// How a text is turned into HTML.
public struct MarkdownOptions: Sendable {
  /// By how many levels headings are lowered, where a page has a title of its own.
  public let headingShift: Int

  /// Chooses how; headings keep their levels unless told.
  public init(headingShift: Int = 0) { self.headingShift = headingShift }
}
