import Markup
import Templating

/// A disclosure in the list of its category.
struct CategoryRow: TemplateModel {
  /// The title.
  let title: String
  /// Its page; absent where nothing is published yet.
  let url: SafeURL?
  /// The newest fiscal year.
  let fiscalYear: String?
  /// When it was published or changed.
  let date: DateText?
  /// Who is responsible.
  let unit: String?
  /// How many files it has.
  let filesText: String?
  /// How it stands.
  let status: StatusMark?

  static let fields: [TemplateField<CategoryRow>] = [
    .text("title") { $0.title },
    .url("url") { $0.url },
    .text("fiscalYear") { $0.fiscalYear },
    .record("date") { $0.date },
    .text("unit") { $0.unit },
    .text("filesText") { $0.filesText },
    .record("status") { $0.status },
  ]
}
