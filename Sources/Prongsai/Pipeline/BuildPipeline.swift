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

  let options: RunOptions
  let output: String
  let strict: Bool
  let measuresTemplates: Bool
  /// Whether the program ends with the build.
  var isLast = false

  /// Runs every stage; the published folder changes only where all of them succeed.
  ///
  /// Where an earlier build's memory shows that less will do, no more is done.
  func run(into diagnostics: inout DiagnosticList) -> Result {
    let store = MemoryStore(root: options.root)
    let known = strict ? nil : store.open()
    guard let known, !measuresTemplates else { return run(store, known, nil, nil, into: &diagnostics) }
    let quick = QuickBuild(
      options: options, output: output, store: store, memory: known, isLast: isLast)
    switch quick.run(into: &diagnostics) {
    case .built(let result): return result
    case .left(let staging, let changes): return run(store, known, staging, changes, into: &diagnostics)
    }
  }

  private func run(
    _ store: MemoryStore, _ known: BuildMemory?, _ opened: Staging?, _ changes: MemoryChanges?,
    into diagnostics: inout DiagnosticList
  ) -> Result {
    let metrics = measuresTemplates ? TemplateMetrics() : nil
    let trace = DiskTrace()
    let look = ProjectTemplates.read(
      from: ContentDisk(root: options.root, trace: trace), into: &diagnostics)
    let prepared = PreparedLook(look, workers: options.workers)
    let occasion = BuildOccasion(options, output: output)
    let memory = known.flatMap { $0.program == occasion.program ? $0 : nil }
    let others = memory?.others ?? OtherNotes()
    let found = FoundFiles(known: others.files)
    // With `--strict` a problem in any text stops the build before a page is made, so that all are read first.
    let judgement = Judgement.make(
      options, forBuild: !strict, memory: memory, changes: changes, trace: trace, found: found,
      into: &diagnostics)
    known?.giveBackRoom()
    guard let judgement, !isStopped(diagnostics, judgement) else {
      return Result(outcome: judgement?.outcome(pages: 0, menuYear: nil), pages: 0, metrics: metrics)
    }
    guard
      let builder = SiteBuilder(
        content: judgement.content, readiness: judgement.published, project: prepared,
        workers: options.workers, metrics: metrics, into: &diagnostics), !diagnostics.hasErrors
    else {
      return Result(outcome: judgement.outcome(pages: 0, menuYear: nil), pages: 0, metrics: metrics)
    }
    let kept = BuildKeeping(
      store: store, memory: memory, others: others,
      setting: occasion.setting(of: look, in: options.root),
      occasion: occasion, trace: trace, found: found)
    return release(builder, judgement, opened, strict ? nil : kept, metrics, into: &diagnostics)
  }

  private func isStopped(_ diagnostics: DiagnosticList, _ judgement: Judgement) -> Bool {
    let hasProblems = judgement.main.items.contains { !$0.problems.isEmpty }
    return diagnostics.hasErrors || (strict && (hasProblems || diagnostics.count(of: .problem) > 0))
  }

  private func release(
    _ builder: SiteBuilder, _ judgement: Judgement, _ opened: Staging?, _ keeping: BuildKeeping?,
    _ metrics: TemplateMetrics?, into diagnostics: inout DiagnosticList
  ) -> Result {
    let opening = ReleaseOpening(options, output: output)
    let root = opening.root
    var faults = DiagnosticList()
    guard let staging = opened ?? opening.begin(into: &faults) else {
      diagnostics.add(contentsOf: faults)
      return Result(
        outcome: judgement.outcome(pages: 0, menuYear: nil), pages: 0, hasReleaseFault: true, metrics: metrics
      )
    }
    // Whatever is kept need not be looked at one by one where the whole is known to be as it was.
    if keeping?.memory != nil { _ = staging.isIntact }
    let site = builder.build(
      keeping: keeping?.pages(on: staging), into: &diagnostics,
      whenComplete: staging.prepare
    ) { staging.receive($0, from: root) }
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
    LateRelease.of((site, judgement, builder, staging), isLast: isLast)
    diagnostics.add(contentsOf: faults)
    return Result(
      outcome: outcome, pages: site.pages, kept: site.kept, release: summary,
      hasReleaseFault: summary == nil, metrics: metrics)
  }
}
