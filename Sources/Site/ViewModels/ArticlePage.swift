import Markup
import Templating

/// A news item or a free page.
struct ArticlePage: TemplateModel {
  let frame: PageFrame
  let title: String
  let summary: String?
  let date: DateText?
  let unit: String?
  let isSample: Bool
  let image: SafeURL?
  let imageText: String?
  let body: HTMLFragment
  let previous: LinkRow?
  let next: LinkRow?

  static let fields: [TemplateField<ArticlePage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("summary", \.summary), .record("date", \.date),
    .text("unit", \.unit), .flag("isSample", \.isSample), .url("image", \.image),
    .text("imageText", \.imageText), .html("body", \.body), .record("previous", \.previous),
    .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}
