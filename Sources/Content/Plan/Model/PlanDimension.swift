import Diagnostics
import ThaiText

/// One of the plan's dimensions (มิติ) with its part of the budget table.
package struct PlanDimension: Sendable, Hashable {
  /// Its number, from 1.
  package var number: Int
  package var title: String
  /// Its missions (ภารกิจตามมิติ) in order.
  package var missions: [PlanMission]
  /// Its budget rows in order.
  package var rows: [PlanRow]
  /// The totals that the document prints by year, which may differ from the sums of the rows.
  package var totals: [FiscalYear: PlanAmount]
  /// Where the totals stand, or the dimension if none are printed.
  package var place: SourcePlace?

  package init(
    number: Int, title: String, missions: [PlanMission] = [], rows: [PlanRow] = [],
    totals: [FiscalYear: PlanAmount] = [:], place: SourcePlace? = nil
  ) {
    self.number = number
    self.title = title
    self.missions = missions
    self.rows = rows
    self.totals = totals
    self.place = place
  }

  /// The sum of the rows in a year.
  package func sum(in year: FiscalYear) -> Baht {
    rows.reduce(.zero) { $0 + ($1.amounts[year]?.baht ?? .zero) }
  }
}

/// A mission (ภารกิจ) of a dimension.
package struct PlanMission: Sendable, Hashable {
  /// Its number in Arabic digits, such as `1.1`.
  package var number: String
  package var title: String

  package init(number: String, title: String) {
    self.number = number
    self.title = title
  }
}

/// A row of the budget table: one project, activity or measure with its amount a year.
package struct PlanRow: Sendable, Hashable {
  /// The id of the project's sheet, where it has one.
  package var project: String?
  /// The number of its mission, such as `1.1`.
  package var mission: String?
  /// The title, without a number before it.
  package var title: String
  /// What the table says for each year.
  package var amounts: [FiscalYear: PlanAmount]
  package var remark: String?
  /// Where the row stands.
  package var place: SourcePlace?

  package init(
    project: String? = nil, mission: String? = nil, title: String, amounts: [FiscalYear: PlanAmount] = [:],
    remark: String? = nil, place: SourcePlace? = nil
  ) {
    self.project = project
    self.mission = mission
    self.title = title
    self.amounts = amounts
    self.remark = remark
    self.place = place
  }
}
