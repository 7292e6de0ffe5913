import Content
import Diagnostics
import Files
import Readiness

/// A project as `check` sees it: every stage of a build but the release, and a look at all files that pages offer.
struct Examination {
  /// nil if the agency or a wanted list cannot be read.
  let checked: CheckedProject?
  let findings: [Diagnostic]
  /// The same with their ids, and what was accepted of them.
  let named: Findings?

  init(_ options: CommonOptions, _ project: Project, family: String? = nil) {
    var diagnostics = DiagnosticList()
    let prepared = PreparedSite(
      options, project, place: .published(project, BuildCommand.usualOutput), family: family,
      into: &diagnostics)
    _ = prepared.render(into: &diagnostics) { _ in }
    checked = prepared.checked
    if let content = checked?.content {
      AttachmentDoctor(of: content, reading: project.disk, workers: options.workers).report(
        into: &diagnostics)
      diagnostics.weigh(content.agency.severities.weight)
    }
    named = checked?.findings(diagnostics.sorted, isWhole: true)
    findings = named?.diagnostics ?? diagnostics.sorted
  }

  /// How many findings of each rule that a person has to act upon stand in some files.
  func counts(in files: Set<String>) -> [RuleID: Int] {
    let about = findings.filter {
      $0.severity >= .problem && $0.place.map { files.contains($0.file) } ?? false
    }
    return Dictionary(grouping: about, by: \.rule).mapValues { $0.reduce(0) { $0 + $1.count } }
  }

  /// How many errors stand outside of some files.
  func errors(outside files: Set<String>) -> Int {
    findings.filter { $0.severity == .error && !($0.place.map { files.contains($0.file) } ?? false) }
      .reduce(0) { $0 + $1.count }
  }
}
