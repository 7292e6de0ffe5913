import Templating

/// The list of all news.
struct NewsListPage: TemplateModel {
  let frame: PageFrame
  let cards: [NewsCard]

  static let fields: [TemplateField<NewsListPage>] = [.record("frame", \.frame), .list("cards", \.cards)]
}
