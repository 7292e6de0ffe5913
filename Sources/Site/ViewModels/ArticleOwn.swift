import Markup
import Templating

/// What the page of a news item or a free page does not share with its neighbours.
struct ArticleOwn: TemplateModel {
  let head: PageHead
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

  /// Whether there is a page before or after it.
  var hasNeighbours: Bool { previous != nil || next != nil }

  /// An article that says nothing.
  static let none = ArticleOwn(
    head: PageHead(pageTitle: "", description: nil, canonical: nil, absoluteURL: nil, here: nil, asOf: nil),
    title: "", summary: nil, date: nil, unit: nil, isSample: false, image: nil, imageText: nil, body: .empty,
    previous: nil, next: nil)

  static let fields: [TemplateField<ArticleOwn>] = [
    .text("frame.pageTitle", \.head.pageTitle), .text("frame.description", \.head.description),
    .url("frame.canonical", \.head.canonical), .text("frame.absoluteURL", \.head.absoluteURL),
    .text("frame.here", \.head.here), .record("frame.asOf", \.head.asOf),
    .text("title", \.title), .text("summary", \.summary), .record("date", \.date), .text("unit", \.unit),
    .flag("isSample", \.isSample), .url("image", \.image), .text("imageText", \.imageText),
    .html("body", \.body), .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours", \.hasNeighbours),
  ]
}
