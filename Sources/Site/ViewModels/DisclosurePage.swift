import Markup
import Templating

/// A disclosure's page, for its newest year and for older ones.
struct DisclosurePage: TemplateModel {
  let frame: PageFrame
  let title: String
  let summary: String?
  let year: String?
  let covers: String?
  let published: DateText?
  let updated: DateText?
  let unit: String?
  let newest: LinkRow?
  let isSample: Bool
  let maps: [ElementMap]
  let body: HTMLFragment
  let tables: [DatasetTable]
  let files: [FileRow]
  let links: [ReferenceRow]
  let plan: PlanSection?
  let progress: ProgressSection?
  let contact: ContactBlock?
  let years: [YearRow]
  let previous: LinkRow?
  let next: LinkRow?

  static let fields: [TemplateField<DisclosurePage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("summary", \.summary), .text("year", \.year),
    .text("covers", \.covers), .record("published", \.published), .record("updated", \.updated),
    .text("unit", \.unit), .record("newest", \.newest), .flag("isSample", \.isSample), .list("maps", \.maps),
    .html("body", \.body), .list("tables", \.tables), .list("files", \.files), .list("links", \.links),
    .record("plan", \.plan), .record("progress", \.progress),
    .record("contactBlock", \.contact), .list("years", \.years), .record("previous", \.previous),
    .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}
