import Markup
import Templating

/// A new disclosure of a category.
struct CategoryNews: TemplateModel {
  /// The title.
  let title: String
  /// Its page.
  let url: SafeURL
  /// When it was published or changed.
  let date: DateText

  static let fields: [TemplateField<CategoryNews>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .record("date") { $0.date },
  ]
}
