import Diagnostics
import ThaiText

/// Finds where an action plan contradicts itself or leaves its form unfilled.
package struct PlanCheck: Sendable {
  private static let rules: [any PlanRule] = [
    DimensionTotalRule(), AmountRule(), TablePresenceRule(), RowWithoutSheetRule(), SheetWithoutRowRule(),
    OtherDimensionRule(), SectionDimensionRule(), AmountDifferenceRule(), TitleDifferenceRule(),
    SameTitleRule(), SequenceRule(), EmptyFieldRule(), PlaceholderRule(), TargetCountRule(),
    OutputFigureRule(), CopiedOutcomeRule(),
  ]

  private let plan: ActionPlan
  private let sources: [SourceText]
  private let agency: String?

  /// A check of a plan; the sources are the texts in which its places lie.
  ///
  /// On import that is the one document, later `plan.yaml` and the sheets; `agency` is the right name where it is known.
  package init(_ plan: ActionPlan, sources: [SourceText], agency: String?) {
    self.plan = plan
    self.sources = sources
    self.agency = agency
  }

  /// Adds every finding with its place.
  package func report(into diagnostics: inout DiagnosticList) {
    var notes = PlanNotes(sources: sources)
    for rule in Self.rules { rule.check(plan, into: &notes) }
    AgencySpellingRule(right: agency).check(plan, into: &notes)
    OtherAgencyTypeRule(agency: agency).check(plan, into: &notes)
    diagnostics.add(contentsOf: notes.diagnostics)
  }
}

extension PlanCheck {
  /// Adds the finding that the document is the plan of another agency; of a loaded plan readiness says so.
  package func reportOther(than agency: Agency, into diagnostics: inout DiagnosticList) {
    guard let named = plan.nameOfOther(than: agency), let source = sources.first else { return }
    let start = SourcePlace(file: source.path, line: 1, column: 1)
    let place = PlanNotes(sources: sources).place(of: named, from: start)
    diagnostics.add(.planOfOtherAgency(named, agency.name).at(place, in: source))
  }
}

/// One thing that a plan's check looks for.
protocol PlanRule: Sendable {
  /// Notes every place where the plan breaks the rule.
  func check(_ plan: ActionPlan, into notes: inout PlanNotes)
}

/// The findings on a plan, with the lines of the sources in which they lie.
struct PlanNotes {
  /// How far below the place of a field its words may stand.
  private static let reach = 60

  let sources: [SourceText]
  private let sourceOfPath: [String: SourceText]
  private(set) var diagnostics = DiagnosticList()

  init(sources: [SourceText]) {
    self.sources = sources
    sourceOfPath = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
  }

  /// Adds a finding that lowers the worth of the plan.
  mutating func add(
    _ rule: RuleID, at place: SourcePlace?, th: String, en: String, mendTh: String, mendEn: String,
    suggestion: String? = nil, related: [SourcePlace?] = []
  ) {
    let finding = Diagnostic(
      rule, .problem, th: th, en: en, mendTh: mendTh, mendEn: mendEn, suggestion: suggestion,
      related: related.compactMap(\.self))
    diagnostics.add(finding.at(place, in: place.flatMap { sourceOfPath[$0.file] }))
  }

  /// Where some words stand at or below a place; the place itself where they are not found.
  func place(of words: String, from place: SourcePlace?) -> SourcePlace? {
    guard let place, let source = sourceOfPath[place.file] else { return place }
    let wanted = Array(ThaiDigits.folded(words).unicodeScalars)
    for number in place.line..<(place.line + Self.reach) {
      let line = Array(ThaiDigits.folded(source.text(ofLine: number)).unicodeScalars)
      guard let start = line.firstIndex(of: wanted) else { continue }
      return SourcePlace(file: place.file, line: number, column: start + 1, length: wanted.count)
    }
    return place
  }
}
