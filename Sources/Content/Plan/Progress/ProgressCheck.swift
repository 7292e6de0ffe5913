import Diagnostics
import ThaiText

/// Compares a progress report with the plan and with itself.
struct ProgressCheck {
  let report: ProgressReport
  let plan: ActionPlan
  let source: SourceText

  /// Reports everything that cannot be as it is written.
  func run(into diagnostics: inout DiagnosticList) {
    for finding in wholeReport { diagnostics.add(finding.at(SourcePlace(file: report.path), in: source)) }
    for entry in report.projects {
      for finding in reason(entry) + money(entry) + quarters(entry) + missingResults(entry) {
        diagnostics.add(finding.at(entry.place, in: source))
      }
      checkIndicators(entry, into: &diagnostics)
    }
  }

  private var wholeReport: [Diagnostic] {
    var found: [Diagnostic] = []
    if !plan.years.isEmpty, !plan.years.contains(report.year) { found.append(.yearOutsidePlan(report.year)) }
    if report.asOf < report.round.end(of: report.year) { found.append(.roundNotOver(report)) }
    let silent = plan.projects.filter { report.progress(of: $0.id) == nil }.map(\.id)
    if !silent.isEmpty { found.append(.unreported(silent)) }
    return found
  }

  private func reason(_ entry: ProjectProgress) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if entry.state == .notPossible, entry.reason == nil { found.append(.reasonMissing(entry)) }
    if entry.reason == .other, entry.reasonText == nil { found.append(.reasonTextMissing(entry)) }
    if entry.state != .notPossible, entry.reason != nil || entry.reasonText != nil {
      found.append(.needlessReason(entry))
    }
    return found
  }

  private func money(_ entry: ProjectProgress) -> [Diagnostic] {
    guard let ordinance = entry.ordinance else { return [] }
    var found: [Diagnostic] = []
    if let paid = entry.paid, paid > ordinance { found.append(.paidTooMuch(entry, paid, ordinance)) }
    if entry.isInOrdinance == false, ordinance > .zero { found.append(.notInOrdinance(entry, ordinance)) }
    return found
  }

  private func quarters(_ entry: ProjectProgress) -> [Diagnostic] {
    let early = entry.quarters.filter { $0 > report.quartersBegun }
    return early.isEmpty ? [] : [.quartersToCome(entry, early)]
  }

  private func missingResults(_ entry: ProjectProgress) -> [Diagnostic] {
    guard entry.state == .done else { return [] }
    let outputs = plan.project(entry.project)?.outputs ?? []
    let given = Set(entry.results.map(\.indicator))
    let missing = outputs.indices.filter {
      !given.contains($0 + 1) && PlanTargetFigure.of(outputs[$0]) != nil
    }
    return missing.isEmpty ? [] : [.resultsMissing(entry, missing.map { $0 + 1 })]
  }

  private func checkIndicators(_ entry: ProjectProgress, into diagnostics: inout DiagnosticList) {
    let count = plan.project(entry.project)?.outputs.count ?? 0
    for result in entry.results where !(1...max(1, count)).contains(result.indicator) || count == 0 {
      diagnostics.add(
        .unknownIndicator(result.indicator, of: entry, count: count).at(result.place, in: source))
    }
  }
}
