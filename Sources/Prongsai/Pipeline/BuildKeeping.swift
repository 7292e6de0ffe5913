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
  func pages(keep: @escaping @Sendable (String, OutputDigest) -> Bool) -> KeptPages {
    KeptPages(setting: setting, memory: memory, moment: store.moment, keep: keep)
  }

  /// What is to be remembered of a build.
  func notes(of site: BuiltSite, _ content: Content) -> BuildNotes {
    let articles = site.articles
    return BuildNotes(
      setting: setting, occasion: occasion, moment: store.moment, articles: articles,
      sightings: trace.sightings, isWhole: articles.count == content.news.count + content.pages.count)
  }
}
