import Markup
import Templating

/// The home page.
struct HomePage: TemplateModel {
  let frame: PageFrame
  let introduction: String
  let tasks: [TaskCard]
  let categories: [CategoryCard]
  let readiness: ReadinessPanel?
  let plan: PlanBand?
  let updates: [UpdateRow]
  let newsURL: SafeURL?

  static let fields: [TemplateField<HomePage>] = [
    .record("frame", \.frame), .text("introduction", \.introduction), .list("tasks", \.tasks),
    .list("categories", \.categories), .record("readiness", \.readiness), .record("plan", \.plan),
    .list("updates", \.updates),
    .url("newsURL", \.newsURL),
  ]
}
