import Templating

/// A news item or a free page.
struct ArticlePage: TemplateModel {
  let frame: PageFrame
  let own: ArticleOwn

  static let fields: [TemplateField<ArticlePage>] = [
    .record("frame", \.frame), .text("title", \.own.title), .text("summary", \.own.summary),
    .record("date", \.own.date), .text("unit", \.own.unit), .flag("isSample", \.own.isSample),
    .url("image", \.own.image), .text("imageText", \.own.imageText), .html("body", \.own.body),
    .record("previous", \.own.previous), .record("next", \.own.next),
    .flag("hasNeighbours", \.own.hasNeighbours),
  ]
}
