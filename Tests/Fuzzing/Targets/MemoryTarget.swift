import Diagnostics
import Foundation
import Glibc
import ThaiText

@testable import Content
@testable import Site

/// What a build remembers, damaged and sealed again: nothing outside of it is read, and the next build goes on.
final class MemoryTarget: FuzzTarget {
  private let folder: FuzzFolder
  private let file: String
  /// What a build of this very project remembers.
  private let genuine: SealedMemory

  init() throws {
    folder = try FuzzFolder(copyOf: FuzzProject.fixture)
    try FileManager.default.createDirectory(
      atPath: folder.root + "/.prongsai", withIntermediateDirectories: true)
    file = folder.root + "/.prongsai/memory"
    genuine = try Self.remember(folder.root)
  }

  /// The first byte tells whether the rest are changes to a genuine memory or a whole one.
  func fault(of bytes: [UInt8]) throws -> String? {
    guard let first = bytes.first else { return nil }
    let input = bytes.dropFirst()
    let damaged =
      first & 1 == 0
      ? SealedMemory(bytes: Array(input), details: genuine.details)
      : genuine.changed(by: BytePatches(input: input))
    guard let memory = try open(damaged.sealed) else { return nil }
    for index in 0..<min(memory.count, 64) {
      if let record = memory.record(at: index) { _ = memory.record(of: record.head.path)?.shownFiles }
    }
    var findings = DiagnosticList()
    for finding in memory.result?.findings ?? [] { findings.add(finding) }
    findings.print()
    let changes = ChangeSearch(memory, root: folder.root, workers: 1).changes
    try load(with: memory, changes)
    let patched = SealedMemory(bytes: patched(memory, changes), details: damaged.details)
    guard try open(patched) != nil else { return "a memory cannot be patched" }
    return try folder.trespass()
  }

  private func open(_ memory: SealedMemory) throws -> BuildMemory? {
    guard let main = try map(memory.bytes, file), let details = try map(memory.details, file + "-articles")
    else {
      return nil
    }
    return BuildMemory(main, details: details)
  }

  private func map(_ bytes: [UInt8], _ path: String) throws -> MappedFile? {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return MappedFile(path, limit: 1 << 24)
  }

  private func load(with memory: BuildMemory, _ changes: MemoryChanges?) throws {
    let others = memory.others ?? OtherNotes()
    _ = others.outputs.map { $0.reads.differences(from: RecordedReads()) }
    let loader = ContentLoader(
      root: folder.root, workers: 1, memory: memory, found: FoundFiles(known: others.files))
    var findings = DiagnosticList()
    _ = loader.load(checkingTexts: false, into: &findings)
    _ = loader.loadChanged(Array((changes?.changed ?? [0]).prefix(4)), into: &findings)
    findings.print()
  }

  private func patched(_ memory: BuildMemory, _ changes: MemoryChanges?) -> [UInt8] {
    var patch = MemoryPatch(memory)
    if let changes { patch.renew(changes) }
    if let record = memory.record(at: 0) { patch.replace(0, with: record) }
    return patch.finished(moment: 1, findings: memory.result?.findings ?? [], outcome: Self.outcome)
  }

  private static let outcome = BuildOutcome(
    pages: 1, score: 1, scoreLine: LocalizedText(th: "ก", en: "a"), hasProblems: false, menuYear: nil)

  /// The memory of a project as it is, all of whose files count as long left alone.
  private static func remember(_ root: String) throws -> SealedMemory {
    var findings = DiagnosticList()
    let trace = DiskTrace()
    let found = FoundFiles()
    let content = ContentLoader(root: root, workers: 1, trace: trace, found: found).load(into: &findings)
    let look = PreparedLook(ProjectTheme(templates: [], assets: []), workers: 1)
    let builder = content.flatMap {
      SiteBuilder(content: $0, readiness: [], project: look, workers: 1, into: &findings)
    }
    let kept = KeptPages(
      program: Fingerprint(of: [6]), memory: nil, found: found, moment: .max, keep: { _, _ in false })
    let arrival = FileArrival(outcome: .added, digest: OutputDigest())
    let site = builder?.build(keeping: kept, into: &findings) { $0.map { _ in arrival } }
    guard let site else { return SealedMemory(bytes: [], details: []) }
    var file = MemoryFile(
      BuildNotes(
        setting: Fingerprint(of: [1]), program: Fingerprint(of: [6]), units: [],
        occasion: Fingerprint(of: [2]),
        hashSeed: site.hashSeed, moment: .max, articles: site.articles,
        others: OtherNotes(
          outputs: site.outputs, files: found.lasting(before: .max), articles: site.articleReads),
        sightings: trace.sightings, isWhole: true))
    var details: [UInt8] = []
    _ = file.details.write {
      details += $0
      return true
    }
    return SealedMemory(bytes: file.finished(findings.sorted, outcome), details: details)
  }
}
