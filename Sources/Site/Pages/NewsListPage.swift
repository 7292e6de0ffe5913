import Content
import Markup
import Templating

/// The list of all news.
struct NewsListPage: TemplateModel {
  static let title = "ข่าวประชาสัมพันธ์"

  let frame: PageFrame
  /// What the items ask of the news, in the order of the list.
  let maps: [ElementMap]
  let cards: [NewsCard]

  init(on page: SitePage, in site: SiteContext) {
    frame = PageFrame(Self.title, of: page, in: site)
    maps = ElementMap.all(of: "news", on: page.address, in: site)
    cards = site.news.map { NewsCard($0, from: page.address) }
  }

  static let fields: [TemplateField<NewsListPage>] = [
    .record("frame", \.frame), .list("maps", \.maps), .flag("hasMaps") { !$0.maps.isEmpty },
    .list("cards", \.cards),
  ]
}

/// A news item in the list.
struct NewsCard: TemplateModel {
  let title: String
  let url: SafeURL
  let date: DateText?
  let summary: String?
  let image: SafeURL?
  let imageText: String?

  init(_ article: Article, from page: SitePath) {
    title = article.title
    url = article.address.url(from: page)
    date = article.published.map(DateText.init)
    summary = article.summary
    image = article.picture(from: page)
    imageText = article.imageText
  }

  static let fields: [TemplateField<NewsCard>] = [
    .text("title", \.title), .url("url", \.url), .record("date", \.date), .text("summary", \.summary),
    .url("image", \.image), .text("imageText", \.imageText),
  ]
}
