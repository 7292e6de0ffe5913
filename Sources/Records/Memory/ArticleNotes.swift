import ThaiText

/// What an article says of itself and which files it shows, as the memory's file holds them.
enum ArticleNotes {
  static func write(_ record: ArticleRecord, to writer: inout MemoryWriter) {
    let head = record.head
    writer.write(UInt64(head.kind == .news ? 0 : 1))
    writer.write(head.title)
    writer.write(optional: head.summary)
    writer.write(optional: head.unit)
    writer.write(optional: head.imageText)
    write(head.published, to: &writer)
    write(head.updated, to: &writer)
    writer.write(UInt64((head.status == .published ? 1 : 0) | (head.isSample ? 2 : 0)))
    writer.write(head.address.text)
    writer.write(UInt64(record.exceptions.count))
    if !record.exceptions.isEmpty { for ending in record.exceptions.sorted() { writer.write(ending) } }
    writer.write(UInt64(record.files.count))
    for file in record.files { write(file, to: &writer) }
    let image = head.image.flatMap { image in record.files.firstIndex { $0.path == image.path } }
    writer.write(UInt64(image.map { $0 + 1 } ?? 0))
    writer.write(UInt64(record.asked.count))
    for asked in record.asked { asked.write(to: &writer) }
    writer.write(UInt64(record.aims.count))
    for aim in record.aims { aim.write(to: &writer) }
  }

  private static func write(_ day: CalendarDay?, to writer: inout MemoryWriter) {
    writer.write(day == nil ? 0 : 1)
    writer.write(UInt64(bitPattern: Int64(day?.dayNumber ?? 0)))
  }

  private static func day(_ reader: inout MemoryReader) -> CalendarDay? {
    let (isGiven, number) = (reader.number() == 1, Int64(bitPattern: reader.number()))
    return isGiven ? CalendarDay(dayNumber: Int(number)) : nil
  }

  private static func write(_ file: RememberedFile, to writer: inout MemoryWriter) {
    writer.write(file.path)
    writer.write(file.address)
    writer.write(UInt64(bitPattern: Int64(file.size)))
    writer.write(UInt64(bitPattern: Int64(file.pages.map { $0 &+ 1 } ?? 0)))
    writer.write(file.stamp)
  }

  /// Reads them back; nothing where they are damaged.
  static func read(_ reader: inout MemoryReader, path: String) -> ArticleSaying? {
    let kind: ArticleHead.Kind = reader.number() == 0 ? .news : .page
    let title = reader.text()
    let texts = (0..<3).map { _ in reader.optionalText() }
    let days = (0..<2).map { _ in day(&reader) }
    let flags = reader.number()
    let address = SitePath(written: reader.text())
    let exceptions = Set(reader.list { $0.text() })
    let files = reader.list { file(&$0) }
    let image = reader.optionalCount()
    let picture = image.flatMap { files.indices.contains($0) ? files[$0].file : nil }
    let asked = reader.list { AskedPage(&$0) }
    let aims = reader.list { PageAim(&$0) }
    guard !reader.isOver, (image == nil) == (picture == nil) else { return nil }
    let head = ArticleHead(
      kind: kind, path: path, title: title, summary: texts[0], published: days[0], updated: days[1],
      unit: texts[1], status: flags & 1 == 1 ? .published : .draft, isSample: flags & 2 == 2, image: picture,
      imageText: texts[2], address: address, faults: [])
    return ArticleSaying(head: head, exceptions: exceptions, files: files, asked: asked, aims: aims)
  }

  private static func file(_ reader: inout MemoryReader) -> RememberedFile {
    RememberedFile(
      path: reader.text(), address: reader.text(), size: Int(truncatingIfNeeded: reader.number()),
      pages: reader.optionalCount(), stamp: reader.stamp())
  }
}
