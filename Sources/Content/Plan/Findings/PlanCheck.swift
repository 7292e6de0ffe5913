import Diagnostics

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
