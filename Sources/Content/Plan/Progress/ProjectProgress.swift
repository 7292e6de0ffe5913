import Diagnostics
import ThaiText

/// How far one project is, with the fields that the national system (e-PlanNACC) asks for.
package struct ProjectProgress: Sendable, Hashable {
  /// The id of the project's sheet.
  package var project: String
  /// The money in the local development plan.
  package var developmentPlan: Baht?
  /// Whether the project is in the budget ordinance or the work plan.
  package var isInOrdinance: Bool?
  /// The money in the budget ordinance.
  package var ordinance: Baht?
  /// The money paid.
  package var paid: Baht?
  /// How far it is.
  package var state: ProgressState
  /// Why it could not be done.
  package var reason: ProgressReason?
  /// The reason in the agency's own words.
  package var reasonText: String?
  /// The quarters in which its work was done, 1 to 4.
  package var quarters: [Int]
  /// What was reached of its output indicators.
  package var results: [OutputResult]
  /// The files that prove it.
  package var evidence: [Attachment]
  /// The remark.
  package var remark: String?
  /// Where the entry stands.
  package var place: SourcePlace

  /// An entry.
  package init(
    project: String, developmentPlan: Baht? = nil, isInOrdinance: Bool? = nil, ordinance: Baht? = nil,
    paid: Baht? = nil, state: ProgressState, reason: ProgressReason? = nil, reasonText: String? = nil,
    quarters: [Int] = [], results: [OutputResult] = [], evidence: [Attachment] = [], remark: String? = nil,
    place: SourcePlace
  ) {
    self.project = project
    self.developmentPlan = developmentPlan
    self.isInOrdinance = isInOrdinance
    self.ordinance = ordinance
    self.paid = paid
    self.state = state
    self.reason = reason
    self.reasonText = reasonText
    self.quarters = quarters
    self.results = results
    self.evidence = evidence
    self.remark = remark
    self.place = place
  }
}
