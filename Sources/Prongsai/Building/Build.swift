import Content
import Diagnostics
import Files
import Readiness
import Release
import Site
import Templating

/// A build as its stages.
///
/// `upToDate? → load → assess → lay out → render → check links → release → remember`
///
/// Each stage takes values, returns a value, and reports into the list. The published folder changes only if all of
/// them succeed; the only shortcut is that nothing changed since the last release.
struct Build {
  let options: CommonOptions
  /// Where the site is put.
  let place: BuildPlace
  var strict = false
  var measuresTemplates = false

  /// What a build came to.
  enum Result {
    /// Findings stopped it before anything was published; the project as far as it could be read.
    case stopped(CheckedProject?)
    /// The machine did not let it publish.
    case failed(CheckedProject)
    case released(ReleasedSite)
  }

  /// Runs every stage.
  func run(into diagnostics: inout DiagnosticList) -> Result {
    let project = Project(root: options.root)
    let metrics = measuresTemplates ? TemplateMetrics() : nil
    let before = BuildCache.read(from: project, at: place)
    let setting = BuildSetting(options, output: place.layout.output)
    let sources = SourceSnapshot(of: project, known: before?.sources, workers: options.workers)
    if let before, metrics == nil, let site = upToDate(before, setting, sources, project) {
      for finding in before.findings { diagnostics.add(finding) }
      return .released(site)
    }

    let prepared = PreparedSite(options, project, place: place, metrics: metrics, into: &diagnostics)
    guard let checked = prepared.checked else { return .stopped(nil) }
    guard !isStopped(by: diagnostics, checked) else { return .stopped(checked) }

    var faults = DiagnosticList()
    guard let staging = begin(project, into: &faults) else {
      diagnostics.add(contentsOf: faults)
      return .failed(checked)
    }
    let outputs = OutputLog()
    let site = prepared.render(into: &diagnostics) { file in
      staging.add(file, copiesFrom: project.disk)
      outputs.note(file)
    }
    guard let site, !isStopped(by: diagnostics, checked) else {
      staging.abandon()
      return .stopped(checked)
    }
    // What did not stay as it was while it was read may have been judged by other bytes than those that would go out.
    for path in project.disk.changedFiles { faults.add(.changedWhileReading(path)) }
    guard !faults.hasErrors else {
      staging.abandon()
      diagnostics.add(contentsOf: faults)
      return .failed(checked)
    }
    guard let summary = staging.finish(into: &faults) else {
      diagnostics.add(contentsOf: faults)
      return faults.hasErrors ? .failed(checked) : .stopped(checked)
    }
    let released = ReleasedSite(
      pages: site.pages, summary: summary, readiness: ReadinessLine(checked.main), metrics: metrics)
    BuildCache(
      setting: setting, sources: sources, outputs: outputs.all, released: released,
      findings: diagnostics.sorted,
      after: before
    ).write(to: project, at: place)
    // What others did to the published folder is told once.
    diagnostics.add(contentsOf: faults)
    return .released(released)
  }

  /// The last release, if a build of today's sources would come to the same and nobody touched what is published.
  private func upToDate(
    _ cache: BuildCache, _ setting: BuildSetting, _ sources: SourceSnapshot, _ project: Project
  ) -> ReleasedSite? {
    guard cache.setting == setting, cache.sources.isSame(as: sources), !strict || !cache.hasProblems,
      let summary = Release.unchanged(place.layout, release: cache.release)
    else { return nil }
    return ReleasedSite(pages: cache.pages, summary: summary, readiness: cache.readiness, isUpToDate: true)
  }

  private func isStopped(by diagnostics: DiagnosticList, _ checked: CheckedProject) -> Bool {
    if diagnostics.hasErrors || !strict { return diagnostics.hasErrors }
    return !checked.findings(diagnostics.sorted, isWhole: false).open(.problem).isEmpty
  }

  private func begin(_ project: Project, into faults: inout DiagnosticList) -> Staging? {
    var settings = ReleaseSettings(
      workers: options.workers, modificationTime: Environment.sourceDateEpoch, isStrict: strict)
    settings.isDurable = !place.isPreview
    settings.keptReleases = place.isPreview ? 0 : ReleaseSettings.usualKeptReleases
    return Release.begin(place.layout, protecting: project.protected, settings: settings, into: &faults)
  }
}

/// A release that is live, with what is said of it.
struct ReleasedSite {
  let pages: Int
  let summary: ReleaseSummary
  let readiness: ReadinessLine
  /// Whether nothing had changed, so that nothing was made.
  var isUpToDate = false
  var metrics: TemplateMetrics?
}

/// The readiness of the main year, as far as the outcome of a build tells it.
struct ReadinessLine: Equatable {
  let score: Double
  let hasProblems: Bool
  /// The line that sums it up.
  let text: LocalizedText

  init(_ readiness: Readiness) {
    score = readiness.score
    hasProblems = readiness.hasProblems
    text = LocalizedText(
      th: ChecklistText(readiness, language: .th).scoreLine,
      en: ChecklistText(readiness, language: .en).scoreLine)
  }

  init(score: Double, hasProblems: Bool, text: LocalizedText) {
    self.score = score
    self.hasProblems = hasProblems
    self.text = text
  }
}
