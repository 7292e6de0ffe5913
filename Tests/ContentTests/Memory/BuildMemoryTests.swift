import Diagnostics
import Testing
import ThaiText

@testable import Content

/// What a build remembers comes back as it was written, or not at all.
@Suite struct BuildMemoryTests {
  private let project = RememberedProject()

  private static let findings = [
    Diagnostic(
      "plan.sum", .problem, at: SourcePlace(file: "Content/plan/plan.yaml", line: 3, column: 2, length: 5),
      LocalizedText(th: "ผลรวมไม่ตรง", en: "sums differ"), mend: LocalizedText(th: "แก้", en: "mend"),
      suggestion: "ก", snippet: "total: 5", related: [SourcePlace(file: "x", line: 9)]),
    Diagnostic("site.note", .note, LocalizedText(th: "หมายเหตุ", en: "note")),
  ]

  /// Articles with everything that an article can have, and with nothing.
  private static let articles: [ArticleRecord] = {
    let stamp = FileStamp(size: 7, inode: 8, modified: -9, changed: 10)
    let file = RememberedFile(
      path: "Content/news/a/p.svg", address: "/news/a/p.svg", size: 4, pages: 2, stamp: stamp)
    let full = ArticleFrontMatter(
      kind: .news, path: "Content/news/ข่าว.md", title: "ชื่อ", summary: "สรุป",
      published: CalendarDay(year: 1950, month: 2, day: 28),
      updated: CalendarDay(year: 2023, month: 1, day: 2),
      unit: "กองคลัง", status: .published, isSample: true, image: file.file, imageText: "ภาพ",
      address: SitePath(["news", "ข่าว"]), faults: [])
    let bare = ArticleFrontMatter(
      kind: .page, path: "Content/pages/a.md", title: "", summary: nil, published: nil, updated: nil,
      unit: nil,
      status: .draft, isSample: false, image: nil, imageText: nil, address: SitePath(["a"]), faults: [])
    return [
      ArticleRecord(
        stamp: stamp, source: Fingerprint(of: [3]), head: full, exceptions: ["1234", "9999"], files: [file],
        asked: [
          AskedPage(source: "Content/news/b.md", address: SitePath(["news", "b"])),
          AskedPage(source: nil, address: SitePath(["ก"])),
        ], aims: [PageAim(path: "ก/index.html", id: "หัวข้อ")], isQuiet: true, isAimedAt: true,
        page: Fingerprint(of: [4]), output: OutputDigest(SIMD4(repeating: 5))),
      ArticleRecord(
        stamp: stamp, source: Fingerprint(), head: bare, exceptions: [], files: [], asked: [], isQuiet: false,
        page: nil, output: OutputDigest()),
    ]
  }()

  /// A page and a file of the content, with everything that is known of them.
  private static let others: OtherNotes = {
    var reads = RecordedReads()
    reads.add(.rows, [1, 2])
    reads.add(.template, Fingerprint(of: [9]))
    let page = OutputRecord(
      path: "index.html", reads: reads, digest: OutputDigest(SIMD4(repeating: 6)),
      aims: [PageAim(path: "a/index.html", id: "ก")], ids: [4, 5])
    let stamp = FileStamp(size: 3, inode: 2, modified: -1, changed: 9)
    return OtherNotes(
      outputs: [page, OutputRecord(path: "feed.xml", reads: RecordedReads(), digest: OutputDigest())],
      files: [FoundFile(path: "Content/ก.pdf", stamp: stamp, pages: 3, holdsNoNumbers: true)])
  }()

  private static let notes = BuildNotes(
    setting: Fingerprint(of: [1]), program: Fingerprint(of: [6]), units: ["กองคลัง"],
    occasion: Fingerprint(of: [2]), hashSeed: 1234, moment: 77,
    articles: articles.map(ArticleEntry.init), others: others, sightings: ["Content/x": .absent],
    isWhole: true)

  private static let (bytes, details) = {
    var file = MemoryFile(notes)
    return (file.finished(findings, RememberedProject.outcome), file.details.bytes)
  }()

  private func opened(_ bytes: [UInt8]) throws -> BuildMemory? {
    try project.memory(of: bytes, details: Self.details)
  }

  @Test func givenNotesWhenReadBackThenNothingIsLost() throws {
    let memory = try #require(try opened(Self.bytes))
    #expect(memory.setting == Self.notes.setting && memory.occasion == Self.notes.occasion)
    #expect(memory.moment == 77 && memory.isComplete && memory.count == 2)
    let result = try #require(memory.result)
    #expect(result.findings == Self.findings && result.outcome == RememberedProject.outcome)
    for (index, article) in Self.articles.enumerated() {
      let record = try #require(memory.record(of: article.head.path))
      #expect(record.head == article.head && record.exceptions == article.exceptions)
      #expect(record.stamp == article.stamp && record.source == article.source && record.page == article.page)
      #expect(record.files == article.files && record.isQuiet == article.isQuiet)
      #expect(record.isAimedAt == article.isAimedAt)
      #expect(record.asked == article.asked && record.aims == article.aims)
      #expect(memory.record(at: index)?.head == article.head)
    }
    #expect(memory.record(at: 0)?.output == Self.articles[0].output)
    #expect(!memory.knows("Content/news/other.md") && memory.record(at: 2) == nil)
  }

  @Test func givenOtherOutputsAndFilesWhenReadBackThenNothingIsLost() throws {
    let memory = try #require(try opened(Self.bytes))
    #expect(memory.program == Self.notes.program && memory.hashSeed == 1234)
    #expect(memory.reading == BuildNotes.reading(memory.program, ["กองคลัง"]))
    let others = try #require(memory.others)
    #expect(others.files == Self.others.files)
    #expect(others.outputs.map(\.path) == ["index.html", "feed.xml"])
    let page = others.outputs[0]
    #expect(page.reads == Self.others.outputs[0].reads && page.digest == Self.others.outputs[0].digest)
    #expect(page.aims == [PageAim(path: "a/index.html", id: "ก")] && page.ids == [4, 5])
  }

  @Test func givenOtherOutputsDamagedWhenReadBackThenNothingIsBelieved() throws {
    let others = Self.others.bytes.count
    for place in (Self.details.count - MemoryPlaces.seal - others)..<(Self.details.count - MemoryPlaces.seal)
    {
      var damaged = Self.details
      damaged[place] ^= 1
      #expect(try project.memory(of: Self.bytes, details: damaged)?.others == nil)
    }
  }

  @Test func givenOneArticleReplacedWhenReadBackThenTheRestIsAsItWas() throws {
    let memory = try #require(try opened(Self.bytes))
    var record = Self.articles[0]
    record.source = Fingerprint(of: [9])
    record.output = OutputDigest(SIMD4(repeating: 6))
    var patch = MemoryPatch(memory)
    patch.replace(0, with: record)
    let other = try #require(
      try opened(
        patch.finished(moment: 88, findings: [], outcome: RememberedProject.outcome)))
    #expect(other.moment == 88 && other.result?.findings == [])
    #expect(other.record(at: 0)?.source == record.source && other.record(at: 0)?.output == record.output)
    #expect(other.record(at: 1)?.head == Self.articles[1].head)
  }

  @Test func givenAnyByteOfTheDetailsDamagedThenTheArticleThatItIsOfIsNotKnownAndTheOthersAre() throws {
    let others = Self.details.count - MemoryPlaces.seal - Self.others.bytes.count
    for index in Self.details.indices where index < others || index >= others + Self.others.bytes.count {
      var damaged = Self.details
      damaged[index] ^= 0x20
      let memory = try project.memory(of: Self.bytes, details: damaged)
      let heads = (0..<2).map { memory?.record(at: $0)?.head }
      #expect(heads != Self.articles.map(\.head), "byte \(index)")
      for (head, article) in zip(heads, Self.articles) { #expect(head == nil || head == article.head) }
      #expect(index < Self.details.count - 16 ? heads.contains { $0 != nil } : memory == nil)
    }
  }

  @Test func givenDetailsOfAnotherBuildThenNothingIsTrusted() throws {
    var other = Self.notes
    other.articles.removeLast()
    #expect(try project.memory(of: Self.bytes, details: MemoryFile(other).details.bytes) == nil)
    #expect(try project.memory(of: Self.bytes, details: []) == nil)
    #expect(try project.memory(of: Self.bytes, details: Self.details.dropLast()) == nil)
  }

  @Test func givenManyArticlesThenTheirDetailsAreHandedOutInPiecesAndEndWhereTheyAreRefused() throws {
    var notes = Self.notes
    notes.articles = Array(repeating: notes.articles[0], count: 2_000)
    let details = MemoryFile(notes).details
    var pieces: [Int] = []
    #expect(
      details.write {
        pieces.append($0.count)
        return true
      })
    #expect(pieces.count > 1 && pieces.reduce(0, +) == details.bytes.count)
    pieces = []
    #expect(
      !details.write {
        pieces.append($0.count)
        return false
      })
    #expect(pieces.count == 1)
  }

  @Test func givenAnyByteDamagedOrMissingThenNothingIsTrusted() throws {
    let bytes = Self.bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x20
      #expect(try opened(damaged) == nil, "byte \(index)")
    }
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(try opened(Array(bytes[..<count])) == nil, "\(count) bytes")
    }
  }

  @Test func givenAMemoryThatLiesAboutItsPlacesButIsSealedThenReadingItStaysInBounds() throws {
    let bytes = Self.bytes
    for index in stride(from: 8, to: bytes.count - 24, by: 4) {
      for value: UInt64 in [0, 1, 1 << 31, .max, UInt64(bytes.count)] {
        var writer = MemoryWriter(continuing: Array(bytes.dropLast(16)))
        writer.write(value, at: index)
        writer.write(Fingerprint(of: writer.bytes))
        guard let memory = try opened(writer.bytes) else { continue }
        for index in 0..<min(memory.count, 4) { _ = memory.record(at: index) }
        _ = (memory.result, memory.record(of: "Content/pages/a.md"))
        _ = try project.changes(since: memory)
        var patch = MemoryPatch(memory)
        let patched = patch.finished(moment: 1, findings: [], outcome: RememberedProject.outcome)
        #expect(try opened(patched) != nil)
      }
    }
  }
}
