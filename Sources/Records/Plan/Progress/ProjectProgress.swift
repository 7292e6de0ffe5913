import Diagnostics
import ThaiText

/// How far one project is, with the fields that the national system (e-PlanNACC) asks for.
public struct ProjectProgress: Sendable, Hashable {
  /// The id of the project's sheet.
  public var project: String
  /// The money in the local development plan.
  public var developmentPlan: Baht?
  /// Whether the project is in the budget ordinance or the work plan.
  public var isInOrdinance: Bool?
  /// The money in the budget ordinance.
  public var ordinance: Baht?
  /// The money paid.
  public var paid: Baht?
  /// How far it is.
  public var state: ProgressState
  /// Why it could not be done.
  public var reason: ProgressReason?
  /// The reason in the agency's own words.
  public var reasonText: String?
  /// The quarters in which its work was done, 1 to 4.
  public var quarters: [Int]
  /// What was reached of its output indicators.
  public var results: [OutputResult]
  /// The files that prove it.
  public var evidence: [Attachment]
  /// The remark.
  public var remark: String?
  /// Where the entry stands.
  public var place: SourcePlace

  /// An entry.
  public init(
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
