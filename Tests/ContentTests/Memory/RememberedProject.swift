import Diagnostics
import Foundation
import Glibc
import Testing
import ThaiText

@testable import Content

/// A folder of two news items and an agency, with what a build would remember of it.
final class RememberedProject {
  static let outcome = {
    var outcome = BuildOutcome(
      pages: 9, score: 87.5, scoreLine: LocalizedText(th: "คะแนน", en: "score"), hasProblems: true,
      menuYear: FiscalYear(2566))
    outcome.release = "12ab"
    return outcome
  }()

  private let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("prongsai-memory-\(UUID().uuidString)")
  private let names = ["news/2566-01-01-a.md", "news/2566-01-02-b.md"]

  init() {
    try? write("agency.yaml", "name: x")
    try? write(names[0], "aaa")
    try? write(names[1], "bbb")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func place(_ path: String) -> URL { root.appendingPathComponent("Content/" + path) }

  func write(_ path: String, _ text: String, keepingTime: Bool = false) throws {
    let place = place(path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    var before = stat()
    let wasThere = stat(place.path, &before) == 0
    try Data(text.utf8).write(to: place)
    if keepingTime, wasThere { utimensat(AT_FDCWD, place.path, [before.st_atim, before.st_mtim], 0) }
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: place(path)) }

  func rename(_ path: String, to other: String) throws {
    #expect(Glibc.rename(place(path).path, place(other).path) == 0)
  }

  /// What a build of the folder as it is now leaves; by default everything in it has been left alone for long.
  func remember(
    moment: Int64 = .max,
    sightings: [String]? = ["Content", "Content/news", "Content/agency.yaml", "Content/plan"],
    isWhole: Bool = true
  ) throws -> BuildMemory {
    let trace = DiskTrace()
    let disk = SourceFolder(root: root.path, trace: trace)
    for path in sightings ?? [] {
      if path.hasSuffix(".yaml") {
        _ = try disk.read(path, limit: 99)
      } else {
        _ = try? disk.entries(of: path)
      }
    }
    let notes = BuildNotes(
      setting: Fingerprint(of: [1]), program: Fingerprint(of: [6]), units: [], occasion: Fingerprint(of: [2]),
      hashSeed: 5, moment: moment,
      articles: try names.map { ArticleEntry(try record("Content/" + $0, disk.untraced)) },
      others: OtherNotes(), sightings: trace.sightings, isWhole: isWhole)
    var file = MemoryFile(notes)
    return try #require(try memory(of: file.finished([], Self.outcome), details: file.details.bytes))
  }

  func memory(of bytes: [UInt8], details: [UInt8]) throws -> BuildMemory? {
    guard let file = try map(bytes), let details = try map(details) else { return nil }
    return BuildMemory(file, details: details)
  }

  private func map(_ bytes: [UInt8]) throws -> MappedFile? {
    let place = root.appendingPathComponent("memory-\(UUID().uuidString)")
    try Data(bytes).write(to: place)
    return MappedFile(place.path, limit: 1 << 20)
  }

  func changes(since memory: BuildMemory) throws -> MemoryChanges? {
    ChangeSearch(memory, root: root.path, workers: 2).changes
  }

  private func record(_ path: String, _ disk: SourceFolder) throws -> ArticleRecord {
    let (bytes, stamp) = try disk.stampedRead(path, limit: 99)
    return ArticleRecord(
      stamp: stamp, source: Fingerprint(of: bytes),
      head: ArticleFrontMatter(
        kind: .news, path: path, title: "ข่าว", summary: nil, published: nil, updated: nil, unit: nil,
        status: .published, isSample: false, image: nil, imageText: nil, address: SitePath([path]), faults: []
      ),
      exceptions: [], files: [], asked: [], isQuiet: true, page: nil, output: OutputDigest())
  }
}
