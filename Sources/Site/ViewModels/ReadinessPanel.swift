import Markup
import Templating

/// How ready the agency is, as a ring with its table.
struct ReadinessPanel: TemplateModel {
  let year: String
  let published: String
  let total: String
  let score: String
  /// The arc of the ring: published and rest, of a circumference of 100.
  let arc: String
  let counts: [StatusCount]
  let assessment: SafeURL?
  let checklist: SafeURL?

  static let fields: [TemplateField<ReadinessPanel>] = [
    .text("year", \.year), .text("published", \.published), .text("total", \.total), .text("score", \.score),
    .text("arc", \.arc), .list("counts", \.counts), .url("assessment", \.assessment),
    .url("checklist", \.checklist),
  ]
}
