import Records

/// A file of the site that is no page, before it is made.
struct FileDraft: Sendable {
  /// Its path in the output tree.
  let path: String
  /// The path of the file of the content that it comes from, where there is one.
  var source: String?
  /// From what it is made; absent where that is not known, so that it is made.
  var reads: RecordedReads?
  /// Whether what it is made from may not change any more without a trace.
  var isLasting = true
  /// Makes it.
  let contents: @Sendable () -> SiteFile.Contents

  /// A small file of a kind of things, which tells by its bytes whether these are other ones.
  init(_ path: String, of kind: ReadKind, bytes: [UInt8]) {
    self.path = path
    var reads = RecordedReads()
    reads.add(kind, bytes)
    self.reads = reads
    contents = { .bytes(bytes) }
  }

  init(
    _ path: String, source: String? = nil, reads: RecordedReads?, isLasting: Bool = true,
    contents: @escaping @Sendable () -> SiteFile.Contents
  ) {
    self.path = path
    self.isLasting = isLasting
    self.source = source
    self.reads = reads
    self.contents = contents
  }
}
