/// Articles whose texts alone changed since the build before, with what surrounds their pages.
public struct ChangedArticles: Sendable {
  /// The agency, the free pages and the emblem; nothing else is loaded.
  public let content: Content
  /// The articles, each with its place in the order of pages.
  public let articles: [(index: Int, article: Article)]
}
