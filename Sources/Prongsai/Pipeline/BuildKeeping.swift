import Publishing
import Records
import Site

/// What a whole build takes from the memory of the one before, and leaves for the next.
struct BuildKeeping {
  let store: MemoryStore
  /// What the same program remembered.
  let memory: BuildMemory?
  /// What it remembered beside articles.
  let others: OtherNotes
  let setting: Fingerprint
  let occasion: BuildOccasion
  let trace: DiskTrace
  let found: FoundFiles

  /// How published files may be kept in a coming release.
  func pages(on staging: Staging) -> KeptPages {
    KeptPages(
      program: occasion.program, memory: memory, others: others, found: found, moment: store.moment,
      keep: { staging.keep($0, digest: $1.words) }, isAnythingGone: { staging.leavesOut })
  }

  /// What is to be remembered of a build.
  func notes(of site: BuiltSite, _ content: Content) -> BuildNotes {
    let articles = site.articles
    return BuildNotes(
      setting: setting, program: occasion.program, units: content.agency.units, occasion: occasion.occasion,
      hashSeed: site.hashSeed, moment: store.moment, articles: articles,
      others: OtherNotes(
        outputs: site.outputs, files: found.lasting(before: store.moment), articles: site.articleReads),
      sightings: trace.sightings, isWhole: articles.count == content.news.count + content.pages.count)
  }
}
