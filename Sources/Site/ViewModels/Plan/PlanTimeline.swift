import Templating

/// The calendar of quarters.
struct PlanTimeline: TemplateModel {
  let caption: String
  let quarters: [PlanWord]
  let rows: [TimelineRow]
  let hasReport: Bool

  static let fields: [TemplateField<PlanTimeline>] = [
    .text("caption", \.caption), .list("quarters", \.quarters), .list("rows", \.rows),
    .flag("hasReport", \.hasReport),
  ]
}
