import Content
import Markup
import ThaiText

/// Makes the budget table: the rows of the plan, and totals that we add up ourselves.
struct PlanMatrixMaker {
  let plan: ActionPlan
  let page: SitePath

  /// The whole table.
  var matrix: PlanMatrix {
    PlanMatrix(
      caption: "งบประมาณของแต่ละโครงการตามปีงบประมาณ (บาท)",
      years: plan.years.map { PlanWord(text: String($0.buddhistYear)) },
      groups: plan.dimensions.map(group),
      totals: plan.years.map { year in AmountCell(sum(in: year)) },
      total: AmountCell(plan.years.reduce(Baht.zero) { $0 + sum(in: $1) }))
  }

  /// The sum of all rows in a year.
  func sum(in year: FiscalYear) -> Baht { plan.dimensions.reduce(.zero) { $0 + $1.sum(in: year) } }

  /// The sum of a dimension in all years.
  func sum(of dimension: PlanDimension) -> Baht {
    plan.years.reduce(.zero) { $0 + dimension.sum(in: $1) }
  }

  private func group(_ dimension: PlanDimension) -> PlanMatrixGroup {
    PlanMatrixGroup(
      id: "dimension-\(dimension.number)", number: String(dimension.number), title: dimension.title,
      rows: dimension.rows.map(row), totals: plan.years.map { AmountCell(dimension.sum(in: $0)) },
      total: AmountCell(sum(of: dimension)))
  }

  private func row(_ row: PlanRow) -> PlanMatrixRow {
    PlanMatrixRow(
      title: row.title,
      url: row.project.flatMap { plan.project($0) }.map { FixedPages.project($0.id).url(from: page) },
      cells: plan.years.map { AmountCell(row.amounts[$0]) },
      total: AmountCell(plan.years.reduce(Baht.zero) { $0 + (row.amounts[$1]?.baht ?? .zero) }))
  }
}
