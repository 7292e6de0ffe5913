import Records

/// What came of a page: its links, the files that it shows, and what the next build may remember of it.
struct MadePage: Sendable {
  let path: String
  /// The links; absent where the published page was kept.
  var links: PageLinks?
  var files: [ContentFile] = []
  /// Whether no id stands twice on it.
  var isSound: Bool { links?.doubledIDs.isEmpty ?? true }
  /// Why it was made, or that it was kept.
  var reason = MakingReason.always
  /// The path of the article's source, where it is an article's page.
  var source: String?
  /// The article of the page with what to remember; its output is filled in once the page is staged.
  var record: (path: String, record: ArticleRecord)?
}
