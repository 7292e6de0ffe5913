import Markup
import Templating

/// The plan on the home page: its dimensions and their budgets.
struct PlanBand: TemplateModel {
  let title: String
  let words: String
  let url: SafeURL?
  let cards: [DimensionCard]

  static let fields: [TemplateField<PlanBand>] = [
    .text("title", \.title), .text("words", \.words), .url("url", \.url), .list("cards", \.cards),
  ]
}
