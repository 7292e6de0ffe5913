import Records

/// A page that was rendered and whose bytes wait to be handed over.
final class FreshPage {
  /// What the next build may remember of a page, but for its output.
  enum Memory {
    case none
    case article(ArticleRecord)
    case reads(RecordedReads, hash: ByteHash)
  }

  let file: SiteFile
  private let links: PageLinks
  private let files: [ContentFile]
  private let cause: MakingCause
  private let source: String?
  private var memory: Memory

  init(
    _ bytes: [UInt8], _ links: PageLinks, files: [ContentFile] = [], cause: MakingCause,
    source: String?, memory: Memory
  ) {
    file = SiteFile(path: links.path, contents: .bytes(bytes))
    self.links = links
    self.files = files
    self.cause = cause
    self.source = source
    self.memory = memory
  }

  /// The page, once it is known what came of its file.
  func made(_ arrival: FileArrival?) -> MadePage {
    var (entry, output): (ArticleEntry?, OutputRecord?)
    // What is remembered is handed over without a copy.
    switch (memory, arrival) {
    case (.article(var record), let arrival?):
      memory = .none
      record.output = arrival.digest
      entry = ArticleEntry(record)
    case (.reads(let reads, let hash), let arrival?) where links.doubledIDs.isEmpty:
      output = OutputRecord(
        path: links.path, reads: reads, digest: arrival.digest, aims: links.aims, ids: links.hashes(hash))
    default: break
    }
    return MadePage(
      path: links.path, links: links, files: files, cause: cause, source: source,
      outcome: arrival?.outcome, entry: entry, record: output)
  }
}
