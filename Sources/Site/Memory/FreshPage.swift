import Records

/// A page that was rendered and whose bytes wait to be handed over.
final class FreshPage {
  let file: SiteFile
  private let links: PageLinks
  private let files: [ContentFile]
  private let reason: MakingReason
  private let source: String?
  /// What the next build may remember of an article's page, but for its output.
  private var record: ArticleRecord?

  init(
    _ bytes: [UInt8], _ links: PageLinks, files: [ContentFile] = [], reason: MakingReason = .always,
    source: String?, record: ArticleRecord? = nil
  ) {
    file = SiteFile(path: links.path, contents: .bytes(bytes))
    self.links = links
    self.files = files
    self.reason = reason
    self.source = source
    self.record = record
  }

  /// The page, once it is known what came of its file.
  func made(_ arrival: FileArrival?) -> MadePage {
    MadePage(
      path: links.path, links: links, files: files, reason: reason, source: source,
      outcome: arrival?.outcome, entry: arrival.flatMap { entry($0.digest) })
  }

  /// What is remembered, which is handed over without a copy.
  private func entry(_ output: OutputDigest) -> ArticleEntry? {
    guard var record = record.take() else { return nil }
    record.output = output
    return ArticleEntry(record)
  }
}
