import DataFiles
import Diagnostics
import Publishing
import Readiness
import Records
import Site
import Templating

/// The whole build as its stages: load → assess → lay out pages → render → verify → release.
struct BuildPipeline {
  /// What a build came to.
  struct Result {
    /// The score and what else is said at the end; absent where the content could not be judged.
    let outcome: BuildOutcome?
    let pages: Int
    /// How many pages were kept as they were published.
    var kept = 0
    var release: ReleaseSummary?
    var hasReleaseFault = false
    let metrics: TemplateMetrics?
  }

  let options: CommonOptions
  let output: String
  let strict: Bool
  let measuresTemplates: Bool

  /// Runs every stage; the published folder changes only where all of them succeed.
  ///
  /// Where an earlier build's memory shows that less will do, no more is done.
  func run(into diagnostics: inout DiagnosticList) -> Result {
    let store = MemoryStore(root: options.root)
    let known = strict ? nil : store.open()
    if let known, !measuresTemplates {
      let quick = QuickBuild(options: options, output: output, store: store, memory: known)
      if let result = quick.run(into: &diagnostics) { return result }
    }
    return run(store, known, into: &diagnostics)
  }

  private func run(
    _ store: MemoryStore, _ known: BuildMemory?, into diagnostics: inout DiagnosticList
  ) -> Result {
    let metrics = measuresTemplates ? TemplateMetrics() : nil
    let trace = DiskTrace()
    let look = ProjectTemplates.read(
      from: ContentDisk(root: options.root, trace: trace), into: &diagnostics)
    let prepared = PreparedLook(look, workers: options.workers)
    let occasion = BuildOccasion(options, output: output)
    let setting = occasion.setting(of: look, in: options.root)
    let memory = known.flatMap { $0.setting == setting ? $0 : nil }
    // With `--strict` a problem in any text stops the build before a page is made, so that all are read first.
    let judgement = Judgement.make(
      options, forBuild: !strict, memory: memory, trace: trace, into: &diagnostics)
    guard let judgement, !isStopped(diagnostics, judgement) else {
      return Result(outcome: judgement?.outcome(pages: 0, menuYear: nil), pages: 0, metrics: metrics)
    }
    let opening = ReleaseOpening(options, output: output)
    let (made, begun) = prepare(judgement, prepared, opening, metrics)
    diagnostics.add(contentsOf: made.findings)
    guard let builder = made.builder, !diagnostics.hasErrors else {
      begun.staging?.abandon()
      return Result(outcome: judgement.outcome(pages: 0, menuYear: nil), pages: 0, metrics: metrics)
    }
    guard let staging = begun.staging else {
      diagnostics.add(contentsOf: begun.faults)
      return Result(
        outcome: judgement.outcome(pages: 0, menuYear: nil), pages: 0, hasReleaseFault: true, metrics: metrics
      )
    }
    let kept = BuildKeeping(
      store: store, memory: memory, setting: setting, occasion: occasion.occasion, trace: trace)
    return release(
      builder, judgement, on: staging, copyingFrom: opening.root, strict ? nil : kept, metrics,
      into: &diagnostics)
  }

  private typealias MadeBuilder = (builder: SiteBuilder?, findings: DiagnosticList)
  private typealias BegunRelease = (staging: Staging?, faults: DiagnosticList)

  /// Makes the builder and, beside it, opens the release.
  private func prepare(
    _ judgement: Judgement, _ look: PreparedLook, _ opening: ReleaseOpening, _ metrics: TemplateMetrics?
  ) -> (MadeBuilder, BegunRelease) {
    let workers = options.workers
    return ParallelWork(workers: workers).both(
      {
        var findings = DiagnosticList()
        let builder = SiteBuilder(
          content: judgement.content, readiness: judgement.published, project: look, workers: workers,
          metrics: metrics, into: &findings)
        return (builder, findings)
      },
      {
        var faults = DiagnosticList()
        return (opening.begin(into: &faults), faults)
      })
  }

  private func isStopped(_ diagnostics: DiagnosticList, _ judgement: Judgement) -> Bool {
    let hasProblems = judgement.main.items.contains { !$0.problems.isEmpty }
    return diagnostics.hasErrors || (strict && (hasProblems || diagnostics.count(of: .problem) > 0))
  }

  private func release(
    _ builder: SiteBuilder, _ judgement: Judgement, on staging: Staging, copyingFrom root: String,
    _ keeping: BuildKeeping?, _ metrics: TemplateMetrics?, into diagnostics: inout DiagnosticList
  ) -> Result {
    var faults = DiagnosticList()
    let site = builder.build(
      keeping: keeping?.pages { staging.keep($0, digest: $1.words) }, into: &diagnostics,
      whenComplete: staging.prepare
    ) { file in
      switch file.contents {
      case .bytes(let bytes): return staging.stage(path: file.path, bytes: bytes).map(FileArrival.init)
      case .copy(let source, let size):
        staging.copy(from: root + "/" + source, size: size, to: file.path)
        return nil
      }
    }
    var outcome = judgement.outcome(pages: site.pages, menuYear: judgement.published.first?.catalogue.year)
    guard !diagnostics.hasErrors else {
      staging.abandon()
      return Result(outcome: outcome, pages: site.pages, metrics: metrics)
    }
    let draft = BuildDraft(
      site, judgement.content, keeping: keeping, diagnostics.sorted, outcome, staging.preparedRelease)
    let projectRoot = options.root
    let summary = staging.finish(into: &faults) { draft.write(in: projectRoot) }
    if let summary { outcome.release = summary.release.digest }
    draft.settle()
    LateRelease.of((site, judgement, builder, staging))
    diagnostics.add(contentsOf: faults)
    return Result(
      outcome: outcome, pages: site.pages, kept: site.kept, release: summary,
      hasReleaseFault: summary == nil, metrics: metrics)
  }
}
