import Markup
import Templating

/// A news item in the list.
struct NewsCard: TemplateModel {
  let title: String
  let url: SafeURL?
  let date: DateText?
  let summary: String?
  let image: SafeURL?
  let imageText: String?

  static let fields: [TemplateField<NewsCard>] = [
    .text("title", \.title), .url("url", \.url), .record("date", \.date), .text("summary", \.summary),
    .url("image", \.image), .text("imageText", \.imageText),
  ]
}
