import Records

/// What came of a page: its links, the files that it shows, and what the next build may remember of it.
final class MadePage: Sendable {
  let path: String
  /// The links; of a kept page those that depend on other pages, absent where there are none.
  let links: PageLinks?
  let files: [ContentFile]
  /// Why it was made, or that it was kept.
  let cause: MakingCause
  /// The path of the one file that it is written in, where there is one.
  let source: String?
  /// What came of it.
  let outcome: PageOutcome
  /// What the next build may remember, where it is an article's page.
  let entry: ArticleEntry?
  /// What the next build may remember, where it is another page.
  let record: OutputRecord?

  /// Whether the published page was kept.
  var isKept: Bool { cause.reason == .kept }

  init(
    path: String, links: PageLinks?, files: [ContentFile] = [], cause: MakingCause,
    source: String? = nil, outcome: PageOutcome?, entry: ArticleEntry? = nil, record: OutputRecord? = nil
  ) {
    self.path = path
    self.links = links
    self.files = files
    self.cause = cause
    self.source = source
    self.outcome = outcome ?? .same
    self.entry = entry
    self.record = record
  }
}
