import Diagnostics

/// Writes the memory's two files.
public struct MemoryFile: Sendable {
  private typealias Head = MemoryPlaces.Head

  private var writer = MemoryWriter()
  private let moment: Int64
  /// The file beside the memory, which has to be there before it.
  public let details: MemoryDetails

  /// Writes everything that is known before the release is made.
  public init(_ notes: BuildNotes) {
    moment = notes.moment
    details = MemoryDetails(notes.articles, notes.others.bytes)
    for _ in Head.allCases { writer.write(0) }
    writer.write(MemoryPlaces.mark, at: Head.mark.offset)
    for (number, place) in [
      (notes.setting.high, Head.settingHigh), (notes.setting.low, .settingLow),
      (notes.occasion.high, .occasionHigh), (notes.occasion.low, .occasionLow),
      (notes.program.high, .programHigh), (notes.program.low, .programLow),
      (notes.reading.high, .readingHigh), (notes.reading.low, .readingLow),
      (details.seal.high, .detailsHigh), (details.seal.low, .detailsLow),
      (UInt64(details.othersStart), .others), (UInt64(details.othersLength), .othersLength),
      (details.othersSeal.high, .othersHigh), (details.othersSeal.low, .othersLow),
      (notes.hashSeed, .hashSeed),
    ] { writer.write(number, at: place.offset) }
    let isComplete = notes.isWhole && notes.sightings != nil
    writer.write(isComplete ? MemoryPlaces.isComplete : 0, at: Head.flags.offset)
    write(notes.articles, roomForOthers: Self.room(for: notes.sightings ?? [:]))
    write(notes.sightings ?? [:])
    writer.write(UInt64(writer.bytes.count), at: Head.result.offset)
  }

  /// The bytes of the file, with what the build found and came to.
  public mutating func finished(_ findings: [Diagnostic], _ outcome: BuildOutcome) -> [UInt8] {
    Self.finish(&writer, moment, findings, outcome)
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

  private mutating func write(_ entries: [ArticleEntry], roomForOthers others: Int) {
    let room = entries.reduce(0) { $0 + $1.path.utf8.count }
    writer.reserve(room + entries.count * (MemoryPlaces.Article.stride + 9) + others)
    let paths = entries.map { writer.place($0.path) }
    writer.write(UInt64(entries.count), at: Head.articleCount.offset)
    writer.write(UInt64(writer.bytes.count), at: Head.articles.offset)
    for (index, entry) in entries.enumerated() {
      writer.write(raw: entry.figures)
      writer.write(paths[index])
      writer.write(details.places[index])
      writer.write(entry.seal)
    }
    writer.write(UInt64(writer.bytes.count), at: Head.order.offset)
    for index in order(of: paths) { writer.write(UInt64(index)) }
  }

  /// Room for the table of what else was looked at and for what the build found and came to; most of it is never
  /// touched.
  private static func room(for sightings: [String: Sighting]) -> Int {
    sightings.keys.reduce(1 << 16) { $0 + $1.utf8.count + 1 + MemoryPlaces.Sight.stride }
  }

  /// The order of paths by their bytes.
  private func order(of paths: [UInt64]) -> [Int] {
    writer.bytes.withUnsafeBytes { bytes in
      let texts = paths.map { path in
        UnsafeRawBufferPointer(rebasing: bytes[Int(path >> 24)..<(Int(path >> 24) + Int(path & 0xFF_FFFF))])
      }
      return texts.indices.sorted { ByteOrder.precedes(texts[$0], texts[$1]) }
    }
  }

  /// What of an article changes with its text.
  static func figures(of record: ArticleRecord) -> [UInt8] {
    var writer = MemoryWriter()
    writer.reserve(MemoryPlaces.Article.stride)
    writer.write(record.stamp)
    writer.write(record.source)
    writer.write(record.page ?? Fingerprint())
    for index in 0..<4 { writer.write(record.output.words[index]) }
    writer.write(
      (record.page == nil ? 0 : MemoryPlaces.Article.hasPage)
        | (record.isQuiet ? MemoryPlaces.Article.isQuiet : 0)
        | (record.isAimedAt ? MemoryPlaces.Article.isAimedAt : 0))
    return writer.bytes
  }

  private mutating func write(_ sightings: [String: Sighting]) {
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
