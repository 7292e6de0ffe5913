import Records

/// What came of a page: its links, the files that it shows, and what the next build may remember of it.
final class MadePage: Sendable {
  let path: String
  /// The links; absent where the published page was kept.
  let links: PageLinks?
  let files: [ContentFile]
  /// Why it was made, or that it was kept.
  let reason: MakingReason
  /// The path of the one file that it is written in, where there is one.
  let source: String?
  /// What came of it.
  let outcome: PageOutcome
  /// What the next build may remember, where it is an article's page.
  let entry: ArticleEntry?

  init(
    path: String, links: PageLinks?, files: [ContentFile] = [], reason: MakingReason = .always,
    source: String? = nil, outcome: PageOutcome?, entry: ArticleEntry? = nil
  ) {
    self.path = path
    self.links = links
    self.files = files
    self.reason = reason
    self.source = source
    self.outcome = outcome ?? .same
    self.entry = entry
  }
}
