import Diagnostics

/// Writes the memory's file.
public enum MemoryFile {
  private typealias Head = MemoryPlaces.Head

  /// The bytes of what a build leaves.
  public static func bytes(of notes: BuildNotes) -> [UInt8] {
    var writer = MemoryWriter()
    for _ in Head.allCases { writer.write(0) }
    writer.write(MemoryPlaces.mark, at: Head.mark.offset)
    for (number, place) in [
      (notes.setting.high, Head.settingHigh), (notes.setting.low, .settingLow),
      (notes.occasion.high, .occasionHigh), (notes.occasion.low, .occasionLow),
    ] { writer.write(number, at: place.offset) }
    let isComplete = notes.isWhole && notes.sightings != nil
    writer.write(isComplete ? MemoryPlaces.isComplete : 0, at: Head.flags.offset)
    write(notes.articles, to: &writer)
    write(notes.sightings ?? [:], to: &writer)
    writer.write(UInt64(writer.bytes.count), at: Head.result.offset)
    return finish(&writer, notes.moment, notes.findings, notes.outcome)
  }

  /// Writes what follows the tables, and the seal.
  static func finish(
    _ writer: inout MemoryWriter, _ moment: Int64, _ findings: [Diagnostic], _ outcome: BuildOutcome
  ) -> [UInt8] {
    writer.write(UInt64(bitPattern: moment), at: Head.moment.offset)
    ResultNotes.write(findings, outcome, to: &writer)
    writer.write(Fingerprint(of: writer.bytes))
    return writer.bytes
  }

  private static func write(_ records: [ArticleRecord], to writer: inout MemoryWriter) {
    var entries: [(path: UInt64, details: UInt64)] = []
    entries.reserveCapacity(records.count)
    for record in records {
      let path = writer.place(record.head.path)
      entries.append((path, UInt64(writer.bytes.count)))
      ArticleNotes.write(record, to: &writer)
    }
    writer.write(UInt64(records.count), at: Head.articleCount.offset)
    writer.write(UInt64(writer.bytes.count), at: Head.articles.offset)
    for (record, entry) in zip(records, entries) {
      writeFigures(of: record, to: &writer)
      writer.write(entry.path)
      writer.write(entry.details)
    }
    writer.write(UInt64(writer.bytes.count), at: Head.order.offset)
    let paths = records.map(\.head.path)
    for index in paths.indices.sorted(by: { paths[$0].utf8.lexicographicallyPrecedes(paths[$1].utf8) }) {
      writer.write(UInt64(index))
    }
  }

  /// What of an article changes with its text.
  static func writeFigures(of record: ArticleRecord, to writer: inout MemoryWriter) {
    writer.write(record.stamp)
    writer.write(record.source)
    writer.write(record.page ?? Fingerprint())
    writer.write(raw: record.output.count == 32 ? record.output : [UInt8](repeating: 0, count: 32))
    writer.write(
      (record.page == nil ? 0 : MemoryPlaces.Article.hasPage)
        | (record.isQuiet ? MemoryPlaces.Article.isQuiet : 0)
        | (record.isAimedAt ? MemoryPlaces.Article.isAimedAt : 0))
  }

  private static func write(_ sightings: [String: Sighting], to writer: inout MemoryWriter) {
    let all = sightings.sorted { $0.key < $1.key }
    let paths = all.map { writer.place($0.key) }
    writer.write(UInt64(all.count), at: Head.sightingCount.offset)
    writer.write(UInt64(writer.bytes.count), at: Head.sightings.offset)
    for (entry, path) in zip(all, paths) {
      let none = FileStamp(size: 0, inode: 0, modified: 0, changed: 0)
      let (kind, stamp, names): (UInt64, FileStamp, Fingerprint) =
        switch entry.value {
        case .absent: (0, none, Fingerprint())
        case .file(let stamp): (1, stamp, Fingerprint())
        case .folder(let stamp, let names): (2, stamp, names)
        }
      writer.write(kind)
      writer.write(stamp)
      writer.write(names)
      writer.write(path)
    }
  }
}
