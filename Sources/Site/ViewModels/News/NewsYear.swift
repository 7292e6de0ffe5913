import Templating

/// The news of a year.
struct NewsYear: TemplateModel {
  /// The year in words.
  let title: String
  /// The news, newest first.
  let rows: [NewsRow]

  static let fields: [TemplateField<NewsYear>] = [
    .text("title") { $0.title },
    .list("rows") { $0.rows },
  ]
}
