import Markup
import Templating

/// What the page of the plan's document shows of the plan itself.
struct PlanSection: TemplateModel {
  let page: SafeURL?
  let matrix: PlanMatrix
  let timeline: PlanTimeline

  static let fields: [TemplateField<PlanSection>] = [
    .url("page", \.page), .record("matrix", \.matrix), .record("timeline", \.timeline),
  ]
}
