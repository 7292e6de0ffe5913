import Content
import Markup
import Templating
import ThaiText

/// The budget of every project by year, with the totals that we add up ourselves.
struct PlanMatrix: TemplateModel {
  let years: [PlanWord]
  let groups: [PlanMatrixGroup]
  let totals: [AmountCell]
  let total: AmountCell

  init(_ plan: ActionPlan, from page: SitePath) {
    let sheets = Set(plan.projects.map(\.id))
    years = plan.years.map { PlanWord(text: String($0.buddhistYear)) }
    groups = plan.dimensions.map { PlanMatrixGroup($0, of: plan, sheets, from: page) }
    totals = plan.years.map { AmountCell(plan.sum(in: $0)) }
    total = AmountCell(plan.total)
  }

  static let fields: [TemplateField<PlanMatrix>] = [
    .text("caption") { _ in "งบประมาณของแต่ละโครงการตามปีงบประมาณ (บาท)" }, .list("years", \.years),
    .list("groups", \.groups), .list("totals", \.totals), .record("total", \.total),
    .text("columns") { String($0.years.count + 1) },
  ]
}

/// A dimension in the budget table.
struct PlanMatrixGroup: TemplateModel {
  let id: String
  let number: String
  let title: String
  let rows: [PlanMatrixRow]
  let totals: [AmountCell]
  let total: AmountCell

  init(_ dimension: PlanDimension, of plan: ActionPlan, _ sheets: Set<String>, from page: SitePath) {
    id = "dimension.\(dimension.number)"
    number = String(dimension.number)
    title = dimension.title
    rows = dimension.rows.map { row in
      PlanMatrixRow(
        title: row.title,
        url: row.project.flatMap { sheets.contains($0) ? FixedPages.project($0).url(from: page) : nil },
        cells: plan.years.map { AmountCell(row.amounts[$0]) },
        total: AmountCell(plan.years.reduce(Baht.zero) { $0 + (row.amounts[$1]?.baht ?? .zero) }))
    }
    totals = plan.years.map { AmountCell(dimension.sum(in: $0)) }
    total = AmountCell(plan.sum(of: dimension))
  }

  static let fields: [TemplateField<PlanMatrixGroup>] = [
    .text("id", \.id), .text("number", \.number), .text("title", \.title), .list("rows", \.rows),
    .list("totals", \.totals), .record("total", \.total),
  ]
}

/// A project in the budget table.
struct PlanMatrixRow: TemplateModel {
  let title: String
  let url: SafeURL?
  let cells: [AmountCell]
  let total: AmountCell

  static let fields: [TemplateField<PlanMatrixRow>] = [
    .text("title", \.title), .url("url", \.url), .list("cells", \.cells), .record("total", \.total),
  ]
}
