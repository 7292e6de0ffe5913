/// What a build remembers of an article, ready to be written into the memory's file.
public struct ArticleEntry: Sendable {
  /// The path of its source.
  let path: String
  /// What changes with its text.
  private(set) var figures: [UInt8]
  /// What it says of itself.
  let details: [UInt8]
  /// The fingerprint of that.
  let seal: Fingerprint

  /// Encodes a record.
  public init(_ record: ArticleRecord) {
    var writer = MemoryWriter()
    writer.reserve(512)
    ArticleNotes.write(record, to: &writer)
    path = record.head.path
    details = writer.bytes
    seal = Fingerprint(of: details)
    figures = MemoryFile.figures(of: record)
  }

  /// Notes that another page links to a place on its page.
  public mutating func noteAim() {
    figures[MemoryPlaces.Article.flags] |= UInt8(MemoryPlaces.Article.isAimedAt)
  }
}
