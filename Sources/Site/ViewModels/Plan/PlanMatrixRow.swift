import Markup
import Templating

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
