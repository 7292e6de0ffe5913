/// What a build remembers of an output that is no article's page: from what it was made, and what it came to.
public final class OutputRecord: Sendable {
  /// Its path in the published tree.
  public let path: String
  /// From what it was made.
  public let reads: RecordedReads
  /// Its digest in the published tree.
  public let digest: OutputDigest
  /// The ids of other pages at which its links aim.
  public let aims: [PageAim]
  /// The hashes of its own ids.
  public let ids: [UInt64]

  /// Remembers an output.
  public init(
    path: String, reads: RecordedReads, digest: OutputDigest, aims: [PageAim] = [], ids: [UInt64] = []
  ) {
    self.path = path
    self.reads = reads
    self.digest = digest
    self.aims = aims
    self.ids = ids
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(path)
    reads.write(to: &writer)
    for index in 0..<4 { writer.write(digest.words[index]) }
    writer.write(UInt64(aims.count))
    for aim in aims { aim.write(to: &writer) }
    writer.write(UInt64(ids.count))
    for id in ids { writer.write(id) }
  }

  convenience init(_ reader: inout MemoryReader) {
    self.init(
      path: reader.text(), reads: RecordedReads(&reader),
      digest: OutputDigest(SIMD4(reader.number(), reader.number(), reader.number(), reader.number())),
      aims: reader.list { PageAim(&$0) }, ids: reader.list { $0.number() })
  }
}
