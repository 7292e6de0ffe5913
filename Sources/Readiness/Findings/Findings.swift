import Catalogue
import Content
import Diagnostics
import ThaiText

/// A finding with its id, and what the agency says of it.
package struct Finding: Sendable {
  package let id: FindingID
  package let diagnostic: Diagnostic
  /// The items that it keeps from being published in full, in official order.
  package fileprivate(set) var codes: [String] = []
  /// Set if the agency has accepted it, and the day has not passed.
  package fileprivate(set) var acceptance: AcceptedFinding?
}

/// All findings of a run, those about content and those of the checklist, each once and with its id.
///
/// Whoever writes findings takes them from here, so that every format names the same ones.
package struct Findings: Sendable {
  /// Those about content in the order of their places, then those of the checklist alone in official order.
  package private(set) var all: [Finding] = []
  /// The findings about content, with the notes on what was accepted behind them.
  package private(set) var diagnostics: [Diagnostic]
  private var positions: [Diagnostic: Int] = [:]
  private var spots: [Spot: Int] = [:]
  private var counts: [FindingID: Int] = [:]
  private let accepted: [AcceptedFinding]
  private let today: CalendarDay

  private struct Spot: Hashable {
    let rule: RuleID
    let place: SourcePlace
  }

  /// Names what a run found; what was accepted and is no more is told if all was looked at.
  package init(
    _ diagnostics: [Diagnostic], _ readiness: Readiness, of content: Content, isWhole: Bool = true
  ) {
    self.init(diagnostics, readiness, accepted: content.accepted, isWhole: isWhole)
  }

  init(
    _ diagnostics: [Diagnostic], _ readiness: Readiness, accepted: [AcceptedFinding], isWhole: Bool = true
  ) {
    self.accepted = accepted
    self.diagnostics = diagnostics
    today = readiness.judgedOn
    for diagnostic in diagnostics { add(diagnostic) }
    for item in readiness.items {
      for problem in item.problems {
        let index = index(of: problem) ?? add(problem)
        if !all[index].codes.contains(item.item.code) { all[index].codes.append(item.item.code) }
      }
    }
    let notes = acceptanceNotes
    guard isWhole else { return }
    for note in notes { add(note) }
    self.diagnostics += notes
  }

  @discardableResult private mutating func add(_ diagnostic: Diagnostic) -> Int {
    let first = FindingID(diagnostic.subject, diagnostic.rule)
    let number = counts[first, default: 0] + 1
    counts[first] = number
    let id = FindingID(diagnostic.subject, diagnostic.rule, number: number)
    let acceptance = accepted.first { $0.id == id && $0.until >= today && diagnostic.severity != .error }
    all.append(Finding(id: id, diagnostic: diagnostic, acceptance: acceptance))
    positions[diagnostic] = all.count - 1
    if let place = diagnostic.place {
      let spot = Spot(rule: diagnostic.rule, place: place)
      if spots[spot] == nil { spots[spot] = all.count - 1 }
    }
    return all.count - 1
  }

  /// Where a finding stands: as it is, at its place, or by its key and element.
  private func index(of diagnostic: Diagnostic) -> Int? {
    if let index = positions[diagnostic] { return index }
    if diagnostic.about != nil {
      return all.firstIndex { $0.id == FindingID(diagnostic.subject, diagnostic.rule) }
    }
    return diagnostic.place.flatMap { spots[Spot(rule: diagnostic.rule, place: $0)] }
  }

  /// The finding that a diagnostic of the run is.
  package subscript(diagnostic: Diagnostic) -> Finding? { index(of: diagnostic).map { all[$0] } }

  /// What is to be said of what was accepted: it is no more, its day has passed, or it is an error.
  private var acceptanceNotes: [Diagnostic] {
    let known = Dictionary(all.map { ($0.id, $0.diagnostic.severity) }) { first, _ in first }
    return accepted.compactMap { entry in
      guard let severity = known[entry.id] else { return .acceptedVanished(entry) }
      if severity == .error { return .errorAccepted(entry) }
      return entry.until < today ? .acceptanceOver(entry) : nil
    }
  }

  /// Those that weigh at least so much and that nobody has accepted.
  package func open(_ least: Severity) -> [Finding] {
    all.filter { $0.acceptance == nil && $0.diagnostic.severity >= least }
  }

  /// Those that are accepted.
  package var acceptedOnes: [Finding] { all.filter { $0.acceptance != nil } }

  /// The entries that accept what is shown and may be accepted, beside those that there are.
  package func accepting(
    _ isShown: (Finding) -> Bool, reason: String, until: CalendarDay
  ) -> [AcceptedFinding] {
    let known = Set(accepted.map(\.id))
    return open(.problem).filter {
      $0.diagnostic.severity == .problem && isShown($0) && !known.contains($0.id)
        && $0.id.subject.name != "accepted"
    }
    .map { AcceptedFinding(id: $0.id, reason: reason, until: until) }.sorted { $0.id < $1.id }
  }
}
