import Markup
import Templating

/// The page that an assessor opens: every item of a year in official order.
struct AssessmentPage: TemplateModel {
  let frame: PageFrame
  let year: String
  let confidence: String?
  let published: String
  let total: String
  let score: String
  let counts: [StatusCount]
  let tabs: [LinkRow]
  let groups: [AssessmentGroup]
  let checklist: SafeURL?

  static let fields: [TemplateField<AssessmentPage>] = [
    .record("frame", \.frame), .text("year", \.year), .text("confidence", \.confidence),
    .text("published", \.published), .text("total", \.total), .text("score", \.score),
    .list("counts", \.counts), .list("tabs", \.tabs), .flag("hasTabs") { $0.tabs.count > 1 },
    .list("groups", \.groups),
    .url("checklist", \.checklist),
  ]
}
