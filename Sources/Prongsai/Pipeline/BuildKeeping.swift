import Diagnostics
import Records
import Site

/// What a whole build takes from the memory of the one before, and leaves for the next.
struct BuildKeeping {
  let store: MemoryStore
  /// What is remembered under the same setting.
  let memory: BuildMemory?
  let setting: Fingerprint
  let occasion: Fingerprint
  let trace: DiskTrace

  /// How published pages may be kept.
  func pages(keep: @escaping @Sendable (String, [UInt8]) -> Bool) -> KeptPages {
    KeptPages(setting: setting, memory: memory, moment: store.moment, keep: keep)
  }

  /// Notes a build that was released.
  func note(
    _ site: BuiltSite, _ digests: [[UInt8]], _ content: Content, _ outcome: BuildOutcome,
    _ findings: [Diagnostic]
  ) {
    var records: [String: ArticleRecord] = [:]
    records.reserveCapacity(digests.count)
    for (entry, digest) in zip(site.records, digests) where !digest.isEmpty {
      var record = entry.record
      record.output = digest
      record.isAimedAt = site.aimedAt.contains(entry.page)
      records[entry.source] = record
    }
    let articles = content.news + content.pages
    let known = articles.compactMap { records[$0.path] }
    let notes = BuildNotes(
      setting: setting, occasion: occasion, moment: store.moment, articles: known,
      sightings: trace.sightings, findings: findings, outcome: outcome,
      isWhole: known.count == articles.count)
    store.write(MemoryFile.bytes(of: notes))
  }
}
