import Records

/// What a build made.
public struct BuiltSite: Sendable {
  /// How many pages the site has.
  public let pages: Int
  /// How many of them were kept as they were published.
  public let kept: Int
  private let made: [MadePage]
  private let aimedAt: Set<String>

  /// Gathers the pages, in their order, and the paths of those to a place on which others link.
  init(_ made: [MadePage], aimedAt: Set<String>) {
    self.made = made
    self.aimedAt = aimedAt
    pages = made.count
    kept = made.count { $0.links == nil }
  }

  /// What to remember of articles, in the order of their pages.
  public var articles: [ArticleEntry] {
    made.compactMap { page in
      guard var entry = page.entry else { return nil }
      if !aimedAt.isEmpty, aimedAt.contains(page.path) { entry.noteAim() }
      return entry
    }
  }

  /// Why each page was made or kept.
  public var reasons: [PageReason] {
    made.map { PageReason(page: $0.path, source: $0.source, reason: $0.reason, outcome: $0.outcome) }
  }
}
