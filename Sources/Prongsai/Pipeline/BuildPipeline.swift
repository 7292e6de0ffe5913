import Content
import DataFiles
import Diagnostics
import Files
import Readiness
import Release
import Site
import Templating

/// The whole build as its stages: load → assess → lay out pages → render → verify → release.
struct BuildPipeline {
  /// What a build came to.
  struct Result {
    let judgement: CheckedProject?
    let pages: Int
    /// How many pages were kept as they were published.
    var kept = 0
    let release: ReleaseSummary?
    let hasReleaseFault: Bool
    let metrics: TemplateMetrics?
  }

  let options: CommonOptions
  let output: String
  let strict: Bool
  let measuresTemplates: Bool

  /// Runs every stage; the published folder changes only where all of them succeed.
  func run(into diagnostics: inout DiagnosticList) -> Result {
    let metrics = measuresTemplates ? TemplateMetrics() : nil
    let look = ProjectTemplates.read(root: options.root, into: &diagnostics)
    let memory = isStrictAboutTexts ? nil : MemoryStore(root: options.root).read(look: look)
    let judgement = CheckedProject.make(
      options, forBuild: !isStrictAboutTexts, memory: memory, into: &diagnostics)
    guard let judgement, !isStopped(diagnostics, judgement) else {
      return Result(judgement: judgement, pages: 0, release: nil, hasReleaseFault: false, metrics: metrics)
    }
    let published = judgement.readiness.filter { readiness in
      judgement.content.agency.catalogueYears.contains(readiness.catalogue.year)
        || readiness.catalogue.year == judgement.main.catalogue.year
    }
    guard !diagnostics.hasErrors,
      let builder = SiteBuilder(
        content: judgement.content, readiness: published, project: look,
        workers: options.workers, metrics: metrics, into: &diagnostics), !diagnostics.hasErrors
    else {
      return Result(judgement: judgement, pages: 0, release: nil, hasReleaseFault: false, metrics: metrics)
    }
    return release(builder, judgement, memory, metrics, into: &diagnostics)
  }

  private func isStopped(_ diagnostics: DiagnosticList, _ judgement: CheckedProject) -> Bool {
    let hasProblems = judgement.main.items.contains { !$0.problems.isEmpty }
    return diagnostics.hasErrors || (strict && (hasProblems || diagnostics.count(of: .problem) > 0))
  }

  /// With `--strict` a problem in any text stops the build before a page is made, so that all are read first.
  private var isStrictAboutTexts: Bool { strict }

  private func release(
    _ builder: SiteBuilder, _ judgement: CheckedProject, _ memory: BuildMemory?, _ metrics: TemplateMetrics?,
    into diagnostics: inout DiagnosticList
  ) -> Result {
    let root = AbsolutePath.of(options.root)
    let settings = ReleaseSettings(workers: options.workers, modificationTime: Environment.sourceDateEpoch)
    var faults = DiagnosticList()
    guard
      let staging = Release.begin(
        ReleaseLayout(root: root, output: output),
        protecting: ProjectFolders.protected(in: options.root),
        settings: settings, into: &faults)
    else {
      diagnostics.add(contentsOf: faults)
      return Result(judgement: judgement, pages: 0, release: nil, hasReleaseFault: true, metrics: metrics)
    }
    let store = MemoryStore(root: options.root)
    let kept = memory.map { memory in
      KeptPages(memory: memory, moment: store.moment) { staging.keep($0, digest: $1) }
    }
    let site = builder.build(keeping: kept, into: &diagnostics) { file in
      switch file.contents {
      case .bytes(let bytes): staging.write(path: file.path, bytes: bytes)
      case .copy(let source, let size): staging.copy(from: root + "/" + source, size: size, to: file.path)
      }
    }
    guard !diagnostics.hasErrors else {
      staging.abandon()
      return Result(
        judgement: judgement, pages: site.pages, release: nil, hasReleaseFault: false, metrics: metrics)
    }
    let digests = staging.digests(of: site.records.map(\.page))
    let summary = staging.finish(into: &faults)
    if summary != nil, let memory { store.write(site.records, digests, after: memory) }
    if let summary { ReasonStore(root: options.root).write(site.reasons, summary) }
    diagnostics.add(contentsOf: faults)
    return Result(
      judgement: judgement, pages: site.pages, kept: site.kept, release: summary,
      hasReleaseFault: summary == nil,
      metrics: metrics)
  }
}
