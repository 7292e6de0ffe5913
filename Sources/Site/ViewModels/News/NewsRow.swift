import Markup
import Templating

/// A piece of news in the list.
struct NewsRow: TemplateModel {
  /// The title.
  let title: String
  /// Its page.
  let url: SafeURL
  /// When.
  let date: DateText
  /// What happened.
  let summary: String?
  /// A picture of it.
  let picture: Picture?

  static let fields: [TemplateField<NewsRow>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .record("date") { $0.date },
    .text("summary") { $0.summary },
    .record("picture") { $0.picture },
  ]
}
