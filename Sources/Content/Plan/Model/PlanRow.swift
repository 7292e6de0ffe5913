import Diagnostics
import ThaiText

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
  /// The remark.
  package var remark: String?
  /// Where the row stands.
  package var place: SourcePlace?

  /// A row.
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
