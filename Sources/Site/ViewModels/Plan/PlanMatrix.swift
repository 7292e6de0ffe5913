import Templating

/// The budget of every project by year, with the totals that we add up ourselves.
struct PlanMatrix: TemplateModel {
  let caption: String
  let years: [PlanWord]
  let groups: [PlanMatrixGroup]
  let totals: [AmountCell]
  let total: AmountCell

  static let fields: [TemplateField<PlanMatrix>] = [
    .text("caption", \.caption), .list("years", \.years), .list("groups", \.groups),
    .list("totals", \.totals), .record("total", \.total), .text("columns") { String($0.years.count + 1) },
  ]
}
