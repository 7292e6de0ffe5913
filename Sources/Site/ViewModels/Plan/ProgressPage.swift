import Templating

/// A progress report on a page of its own.
struct ProgressPage: TemplateModel {
  let frame: PageFrame
  let title: String
  let year: String
  let published: DateText?
  let unit: String?
  let isSample: Bool
  let maps: [ElementMap]
  let progress: ProgressSection
  let previous: LinkRow?
  let next: LinkRow?

  static let fields: [TemplateField<ProgressPage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("year", \.year),
    .record("published", \.published), .text("unit", \.unit), .flag("isSample", \.isSample),
    .list("maps", \.maps), .record("progress", \.progress), .record("previous", \.previous),
    .record("next", \.next), .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}
