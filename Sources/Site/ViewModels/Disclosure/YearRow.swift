import Markup
import Templating

/// The same disclosure of another year.
struct YearRow: TemplateModel {
  /// The year in words.
  let title: String
  /// Its page.
  let url: SafeURL
  /// When it was published.
  let date: DateText?

  static let fields: [TemplateField<YearRow>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .record("date") { $0.date },
  ]
}
