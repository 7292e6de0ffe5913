import ThaiText

/// The memory as bytes: a mark, the setting, the articles, and a fingerprint of all of it at the end.
public enum MemoryFile {
  private static let mark: UInt64 = 0x3130_4D49_4153_4750

  /// The bytes of a memory.
  public static func bytes(of memory: BuildMemory) -> [UInt8] {
    var writer = MemoryWriter()
    writer.write(mark)
    writer.write(memory.setting)
    writer.write(UInt64(memory.articles.count))
    for (path, record) in memory.articles.sorted(by: { $0.key < $1.key }) {
      writer.write(path)
      write(record, to: &writer)
    }
    var seal = Fingerprint()
    seal.add(writer.bytes)
    writer.write(seal)
    return writer.bytes
  }

  /// The memory of some bytes; nothing where they are damaged, of another version or of another setting.
  public static func read(_ bytes: [UInt8], setting: Fingerprint) -> BuildMemory? {
    guard bytes.count > 16 else { return nil }
    var seal = Fingerprint()
    bytes.withUnsafeBytes { seal.add(UnsafeRawBufferPointer(rebasing: $0.dropLast(16))) }
    var reader = MemoryReader(bytes)
    guard reader.number(at: bytes.count - 16) == seal.high, reader.number(at: bytes.count - 8) == seal.low,
      reader.number() == mark, reader.fingerprint() == setting
    else { return nil }
    let count = Int(reader.number())
    var articles: [String: ArticleRecord] = [:]
    articles.reserveCapacity(min(count, bytes.count / 64))
    for _ in 0..<count {
      let path = reader.text()
      guard let record = record(&reader, path: path), !reader.isOver else { return nil }
      articles[path] = record
    }
    return BuildMemory(setting: setting, articles: articles)
  }

  private static func write(_ record: ArticleRecord, to writer: inout MemoryWriter) {
    let head = record.head
    writer.write(record.stamp)
    writer.write(UInt64(head.kind == .news ? 0 : 1))
    writer.write(head.title)
    for text in [head.summary, head.published?.iso, head.updated?.iso, head.unit, head.imageText] {
      writer.write(optional: text)
    }
    writer.write(UInt64((head.status == .published ? 1 : 0) | (head.isSample ? 2 : 0)))
    writer.write(head.address.text)
    writer.write(UInt64(record.exceptions.count))
    for ending in record.exceptions.sorted() { writer.write(ending) }
    writer.write(UInt64(record.files.count))
    for file in record.files {
      writer.write(file.path)
      writer.write(file.address)
      writer.write(UInt64(file.size))
      writer.write(UInt64(file.pages.map { $0 + 1 } ?? 0))
      writer.write(file.stamp)
    }
    let image = head.image.flatMap { image in record.files.firstIndex { $0.path == image.path } }
    writer.write(UInt64(image.map { $0 + 1 } ?? 0))
    writer.write(UInt64(record.page == nil ? 0 : 1))
    writer.write(record.page ?? Fingerprint())
    writer.write(record.output)
  }

  private static func record(_ reader: inout MemoryReader, path: String) -> ArticleRecord? {
    let stamp = reader.stamp()
    let kind: ArticleHead.Kind = reader.number() == 0 ? .news : .page
    let title = reader.text()
    let texts = (0..<5).map { _ in reader.optionalText() }
    let flags = reader.number()
    let address = SitePath(written: reader.text())
    let exceptions = Set((0..<reader.count()).map { _ in reader.text() })
    let files = (0..<reader.count()).map { _ in
      RememberedFile(
        path: reader.text(), address: reader.text(), size: Int(truncatingIfNeeded: reader.number()),
        pages: reader.optionalCount(), stamp: reader.stamp())
    }
    let image = reader.optionalCount()
    let hasPage = reader.number() == 1
    let page = reader.fingerprint()
    let output = reader.bytes()
    let picture = image.flatMap { files.indices.contains($0) ? files[$0].file : nil }
    guard !reader.isOver, (image == nil) == (picture == nil) else { return nil }
    let head = ArticleHead(
      kind: kind, path: path, title: title, summary: texts[0], published: day(texts[1]),
      updated: day(texts[2]),
      unit: texts[3], status: flags & 1 == 1 ? .published : .draft, isSample: flags & 2 == 2, image: picture,
      imageText: texts[4], address: address, faults: [])
    return ArticleRecord(
      stamp: stamp, head: head, exceptions: exceptions, files: files, page: hasPage ? page : nil,
      output: output)
  }

  private static func day(_ iso: String?) -> CalendarDay? {
    let parts = (iso ?? "").utf8.split(separator: 0x2D).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    return parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
