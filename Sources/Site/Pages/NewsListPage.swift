import Content
import Markup
import Templating

/// A list of news: the newest of all, or those of a year or a kind, page by page.
struct NewsListPage: TemplateModel {
  static let title = "ข่าวประชาสัมพันธ์"
  private static let newest = 20

  let frame: PageFrame
  let title: String
  /// What the items ask of the news, in the order of the list.
  let maps: [ElementMap]
  let cards: [NewsCard]
  let years: [LinkRow]
  let kinds: [LinkRow]
  /// The pages of the list, if it has several.
  let pages: [LinkRow]

  /// The newest of all news.
  init(on page: SitePage, in site: SiteContext) {
    title = Self.title
    frame = PageFrame(Self.title, of: page, sheet: SiteContext.newsSheet, in: site)
    maps = ElementMap.all(of: "news", on: page.address, in: site)
    cards = site.news.prefix(Self.newest).map { NewsCard($0, from: page.address) }
    (years, kinds) = Self.shelves(from: page.address, in: site)
    pages = []
  }

  /// A page of the news of a year or a kind.
  init(_ shelf: NewsShelf<Article>, page index: Int, on page: SitePage, in site: SiteContext) {
    let own = shelf.pages[index]
    title = shelf.title
    var above = [(title: Self.title, page: FixedPages.news)]
    if own.number != nil { above.append((shelf.title, shelf.pages[0].address)) }
    let part = own.number.map { "หน้า \($0)" }
    frame = PageFrame(
      part ?? shelf.title, windowTitle: part.map { "\(shelf.title) \($0)" }, of: page, above: above,
      sheet: SiteContext.newsSheet, in: site)
    maps = []
    cards = own.items.map { NewsCard($0, from: page.address) }
    (years, kinds) = Self.shelves(from: page.address, in: site)
    pages =
      shelf.pages.count == 1
      ? []
      : shelf.pages.map { other in
        LinkRow(
          other.number.map { "หน้า \($0)" } ?? "ล่าสุด", to: other.address, from: page.address,
          isCurrent: other.address == page.address)
      }
  }

  /// The links to the news of every year and every kind.
  private static func shelves(
    from page: SitePath, in site: SiteContext
  ) -> (years: [LinkRow], kinds: [LinkRow]) {
    func row(_ shelf: NewsShelf<Article>) -> LinkRow {
      LinkRow(
        "\(shelf.shortTitle) (\(shelf.count))", to: shelf.pages[0].address, from: page,
        isCurrent: shelf.pages.contains { $0.address == page })
    }
    let years = site.shelves.filter { if case .year = $0.subject { true } else { false } }
    let kinds = site.shelves.filter { if case .kind = $0.subject { true } else { false } }
    return (years.map(row), kinds.map(row))
  }

  static let fields: [TemplateField<NewsListPage>] = [
    .record("frame", \.frame), .text("title", \.title), .list("maps", \.maps),
    .flag("hasMaps") { !$0.maps.isEmpty }, .list("cards", \.cards),
    .list("years", \.years), .flag("hasYears") { !$0.years.isEmpty }, .list("kinds", \.kinds),
    .flag("hasKinds") { !$0.kinds.isEmpty }, .list("pages", \.pages),
    .flag("hasPages") { !$0.pages.isEmpty },
  ]
}

extension NewsShelf {
  /// The title of its list.
  fileprivate var title: String {
    switch subject {
    case .year(let year): "ข่าวปี \(year)"
    case .kind(let kind): "ข่าว: \(kind.title.th)"
    }
  }

  /// What tells it from the others.
  fileprivate var shortTitle: String {
    switch subject {
    case .year(let year): "ปี \(year)"
    case .kind(let kind): kind.title.th
    }
  }
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
