import Templating

/// The list of all news.
struct NewsListPage: TemplateModel {
  let frame: PageFrame
  let cards: LazyModels<NewsCard>

  static let fields: [TemplateField<NewsListPage>] = [.record("frame", \.frame), .list("cards", \.cards)]
}
