import Markup
import Templating

/// The action plan.
struct PlanPage: TemplateModel {
  let frame: PageFrame
  let title: String
  let summary: String
  let published: DateText?
  let updated: DateText?
  let unit: String?
  let isSample: Bool
  let maps: [ElementMap]
  let cards: [DimensionCard]
  let matrix: PlanMatrix
  let chart: ChartFigure
  let timeline: PlanTimeline
  let reports: [ProgressSection]
  let files: [FileRow]
  let download: SafeURL?
  let document: LinkRow?

  static let fields: [TemplateField<PlanPage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("summary", \.summary),
    .record("published", \.published), .record("updated", \.updated), .text("unit", \.unit),
    .flag("isSample", \.isSample), .list("maps", \.maps), .list("cards", \.cards),
    .record("matrix", \.matrix), .record("chart", \.chart), .record("timeline", \.timeline),
    .list("reports", \.reports), .flag("hasReports") { !$0.reports.isEmpty }, .list("files", \.files),
    .url("download", \.download), .record("document", \.document),
  ]
}
