import Records

/// What a build made.
public struct BuiltSite: Sendable {
  /// How many pages the site has.
  public let pages: Int
  /// How many of them were kept as they were published.
  public let kept: Int
  /// What to remember of articles: by source, with the path of the page.
  public let records: [(source: String, page: String, record: ArticleRecord)]
  /// The pages to a place on which another page links.
  public let aimedAt: Set<String>
  /// Why each page was made or kept.
  public let reasons: [PageReason]
}
