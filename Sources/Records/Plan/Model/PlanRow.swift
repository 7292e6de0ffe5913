import Diagnostics
import ThaiText

/// A row of the budget table: one project, activity or measure with its amount a year.
public struct PlanRow: Sendable, Hashable {
  /// The id of the project's sheet, where it has one.
  public var project: String?
  /// The number of its mission, such as `1.1`.
  public var mission: String?
  /// The title, without a number before it.
  public var title: String { didSet { compared = PlanTitle(title) } }
  /// The title as it is compared.
  private(set) var compared: PlanTitle
  /// What the table says for each year.
  public var amounts: [FiscalYear: PlanAmount]
  /// The remark.
  public var remark: String?
  /// Where the row stands.
  public var place: SourcePlace?

  /// A row.
  public init(
    project: String? = nil, mission: String? = nil, title: String, amounts: [FiscalYear: PlanAmount] = [:],
    remark: String? = nil, place: SourcePlace? = nil
  ) {
    self.project = project
    self.mission = mission
    self.title = title
    compared = PlanTitle(title)
    self.amounts = amounts
    self.remark = remark
    self.place = place
  }
}
