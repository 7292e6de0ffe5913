/// What a memory holds beside the articles: the other outputs and the files of the content.
public struct OtherNotes: Sendable {
  /// The outputs that are no article's page.
  public var outputs: [OutputRecord]
  /// The sound files of the content.
  public var files: [FoundFile]
  /// From what the pages of all articles are made.
  public var articles: RecordedReads

  /// Gathers them; by default none.
  public init(
    outputs: [OutputRecord] = [], files: [FoundFile] = [], articles: RecordedReads = RecordedReads()
  ) {
    self.outputs = outputs
    self.articles = articles
    self.files = files
  }

  /// Their bytes in the memory's file.
  var bytes: [UInt8] {
    var writer = MemoryWriter()
    writer.reserve(outputs.count * 512 + files.count * 128)
    writer.write(UInt64(outputs.count))
    for output in outputs { output.write(to: &writer) }
    writer.write(UInt64(files.count))
    for file in files { file.write(to: &writer) }
    articles.write(to: &writer)
    return writer.bytes
  }

  /// Reads them back; nothing where they are damaged.
  init?(_ reader: inout MemoryReader) {
    self.init(
      outputs: reader.list { OutputRecord(&$0) }, files: reader.list { FoundFile(&$0) },
      articles: RecordedReads(&reader))
    if reader.isOver { return nil }
  }
}
