import Diagnostics
import ThaiText

/// One of the plan's dimensions (มิติ) with its part of the budget table.
package struct PlanDimension: Sendable, Hashable {
  /// Its number, from 1.
  package var number: Int
  /// Its title, without the number.
  package var title: String
  /// Its missions (ภารกิจตามมิติ) in order.
  package var missions: [PlanMission]
  /// Its budget rows in order.
  package var rows: [PlanRow]
  /// The totals that the document prints by year, which may differ from the sums of the rows.
  package var totals: [FiscalYear: PlanAmount]
  /// Where the totals stand, or the dimension where none are printed.
  package var place: SourcePlace?

  /// A dimension.
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
