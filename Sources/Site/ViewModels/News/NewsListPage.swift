import Templating

/// All news, by year.
struct NewsListPage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The heading.
  let title: String
  /// What is found here.
  let summary: String?
  /// The years, newest first.
  let years: [NewsYear]

  static let fields: [TemplateField<NewsListPage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .list("years") { $0.years },
  ]
}
