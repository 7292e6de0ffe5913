import Diagnostics
import Publishing
import Records
import Site
import Workers

/// A build that does only what a change asks for.
///
/// Nothing is made where nothing changed, and some pages where only the texts of some articles did. Whatever goes
/// further is left to the whole build.
struct QuickBuild {
  let options: RunOptions
  let output: String
  let store: MemoryStore
  let memory: BuildMemory
  let isLast: Bool

  /// Builds what changed, or leaves it to the whole build.
  func run(into diagnostics: inout DiagnosticList) -> QuickEnd {
    let search = ChangeSearch(memory, root: options.root, workers: options.workers)
    let occasion = BuildOccasion(options, output: output)
    guard memory.program == occasion.program else { return .left(nil, nil) }
    guard memory.occasion == occasion.occasion, let others = search.others,
      let (findings, outcome) = memory.result
    else { return .left(nil, search.articleChanges) }
    let opened = SideTask(isBeside: options.workers > 1) { [self] in open(over: outcome.release) }
    let changes = search.changes(beside: others)
    guard let (staging, isUntouched) = opened.take() else { return .left(nil, changes) }
    var found = DiagnosticList()
    guard isUntouched, let changes, let pages = pages(changes.changed, outcome, staging, into: &found),
      !found.hasErrors
    else { return .left(staging, changes) }
    guard let arrivals = stage(pages, on: staging) else {
      staging.abandon()
      return .left(nil, changes)
    }
    let noted = SideTask(isBeside: options.workers > 1) { [self] in patch(pages, arrivals, changes) }
    var faults = DiagnosticList()
    let summary = staging.finish(into: &faults)
    let sources = Set(pages.map(\.record.head.path))
    for finding in findings where !sources.contains(finding.place?.file ?? "") { diagnostics.add(finding) }
    diagnostics.add(contentsOf: found)
    if let summary { note(pages, arrivals, noted.take(), outcome, diagnostics.sorted, summary) }
    diagnostics.add(contentsOf: faults)
    LateRelease.of(staging, isLast: isLast)
    return .built(
      BuildPipeline.Result(
        outcome: outcome, pages: outcome.pages, kept: outcome.pages - pages.count, release: summary,
        hasReleaseFault: summary == nil, metrics: nil))
  }

  /// Opens the release and tells whether the published one is that of the build before, touched by nobody.
  private func open(over release: String) -> (staging: Staging, isUntouched: Bool)? {
    var ignored = DiagnosticList()
    return ReleaseOpening(options, output: output).begin(into: &ignored).map {
      ($0, $0.publishedRelease?.digest == release && $0.isIntact)
    }
  }

  /// The pages of the articles that changed; nothing where more than those may differ.
  private func pages(
    _ changed: [Int], _ outcome: BuildOutcome, _ staging: Staging, into found: inout DiagnosticList
  ) -> [TextUpdate.Page]? {
    guard !changed.isEmpty else { return [] }
    staging.lookAhead()
    let loader = ContentLoader(root: options.root, workers: options.workers, memory: memory)
    let look = ProjectTemplates.read(from: ContentDisk(root: options.root), into: &found)
    let setting = BuildOccasion(options, output: output).setting(of: look, in: options.root)
    guard setting == memory.setting else { return nil }
    let kept = KeptPages(
      program: memory.program, memory: memory, moment: store.moment, keep: { _, _ in true })
    guard let articles = loader.loadChanged(changed, into: &found),
      let update = TextUpdate(
        articles, menuYear: outcome.menuYear, project: look, kept: kept, into: &found)
    else { return nil }
    return update.pages(isPublished: staging.publishes, into: &found)
  }

  private func stage(_ pages: [TextUpdate.Page], on staging: Staging) -> [FileArrival]? {
    let arrivals = pages.compactMap { staging.stage(path: $0.path, bytes: $0.bytes).map(FileArrival.init) }
    return arrivals.count == pages.count && staging.keepRest() ? arrivals : nil
  }

  /// The memory with what is new in it; nothing where nothing was read and nothing made, so that all of it still holds.
  private func patch(
    _ pages: [TextUpdate.Page], _ arrivals: [FileArrival], _ changes: MemoryChanges
  ) -> MemoryPatch? {
    guard !pages.isEmpty || changes.tookReading else { return nil }
    var patch = MemoryPatch(memory)
    patch.renew(changes)
    for (page, arrival) in zip(pages, arrivals) {
      var record = page.record
      record.output = arrival.digest
      patch.replace(page.index, with: record)
    }
    return patch
  }

  /// Notes what the next build has to know.
  private func note(
    _ pages: [TextUpdate.Page], _ arrivals: [FileArrival], _ patch: consuming MemoryPatch?,
    _ outcome: BuildOutcome, _ findings: [Diagnostic], _ summary: ReleaseSummary
  ) {
    var outcome = outcome
    outcome.release = summary.release.digest
    ReasonStore(root: options.root).writeRest(
      zip(pages, arrivals).map {
        PageReason(
          page: $0.path, source: $0.record.head.path, cause: MakingCause(.changed), outcome: $1.outcome)
      })
    guard var patch else { return }
    store.write(patch.finished(moment: store.moment, findings: findings, outcome: outcome))
  }
}
