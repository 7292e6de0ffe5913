import Markup
import Templating

/// One dimension at a glance.
struct DimensionCard: TemplateModel {
  let number: String
  let title: String
  let projects: String
  let budget: String
  let url: SafeURL?
  /// How many of its projects are done by the latest report.
  let progress: ProgressBar?

  static let fields: [TemplateField<DimensionCard>] = [
    .text("number", \.number), .text("title", \.title), .text("projects", \.projects),
    .text("budget", \.budget), .url("url", \.url), .record("progress", \.progress),
  ]
}
