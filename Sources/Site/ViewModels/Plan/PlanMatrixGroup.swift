import Templating

/// A dimension in the budget table.
struct PlanMatrixGroup: TemplateModel {
  let id: String
  let number: String
  let title: String
  let rows: [PlanMatrixRow]
  let totals: [AmountCell]
  let total: AmountCell

  static let fields: [TemplateField<PlanMatrixGroup>] = [
    .text("id", \.id), .text("number", \.number), .text("title", \.title), .list("rows", \.rows),
    .list("totals", \.totals), .record("total", \.total),
  ]
}
