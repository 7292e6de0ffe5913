import Records

/// What a build made.
public struct BuiltSite: Sendable {
  /// How many pages the site has.
  public let pages: Int
  /// How many of them were kept as they were published.
  public let kept: Int
  /// With what the ids of pages were hashed.
  public let hashSeed: UInt64
  /// From what the pages of all articles are made.
  public let articleReads: RecordedReads
  private let made: [MadePage]
  private let files: [MadeFile]
  private let aimedAt: Set<String>

  /// Gathers the pages, in their order, the other files, and the paths of pages to a place on which others link.
  init(
    _ made: [MadePage], _ files: [MadeFile], articleReads: RecordedReads, hashSeed: UInt64,
    aimedAt: Set<String>
  ) {
    self.articleReads = articleReads
    self.hashSeed = hashSeed
    self.made = made
    self.files = files
    self.aimedAt = aimedAt
    pages = made.count
    kept = made.count(where: \.isKept)
  }

  /// What to remember of articles, in the order of their pages.
  public var articles: [ArticleEntry] {
    made.compactMap { page in
      guard var entry = page.entry else { return nil }
      if !aimedAt.isEmpty, aimedAt.contains(page.path) { entry.noteAim() }
      return entry
    }
  }

  /// What to remember of other outputs.
  public var outputs: [OutputRecord] { made.compactMap(\.record) + files.compactMap(\.record) }

  /// Why each page and file was made or kept.
  public var reasons: [PageReason] {
    made.map { PageReason(page: $0.path, source: $0.source, cause: $0.cause, outcome: $0.outcome) }
      + files.map(\.reason)
  }
}
