import Content
import Markup
import Templating

/// A news item or a free page; a news item leads to its neighbours in the list.
struct ArticlePage: TemplateModel {
  let frame: PageFrame
  let article: Article
  let date: DateText?
  let validated: DateText?
  let image: SafeURL?
  let previous: LinkRow?
  let next: LinkRow?

  init(_ article: Article, newer: Article?, older: Article?, on page: SitePage, in site: SiteContext) {
    let isNews = article.kind == .news
    frame = PageFrame(
      article.title, of: page, above: isNews ? [(NewsListPage.title, FixedPages.news)] : [],
      description: article.summary, in: site)
    self.article = article
    date = (isNews ? article.published : page.lastChanged).map(DateText.init)
    validated = article.common.validatedSoFar.map(DateText.init)
    image = article.picture(from: page.address)
    previous = newer.map { LinkRow($0.title, to: $0.address, from: page.address) }
    next = older.map { LinkRow($0.title, to: $0.address, from: page.address) }
  }

  static let fields: [TemplateField<ArticlePage>] = [
    .record("frame", \.frame), .text("title") { $0.article.title }, .text("summary") { $0.article.summary },
    .record("date", \.date), .record("validated", \.validated), .text("unit") { $0.article.unit },
    .flag("isSample") { $0.article.isSample },
    .url("image", \.image), .text("imageText") { $0.article.imageText },
    .html("body") { $0.article.text.body.html }, .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}

extension Article {
  /// The picture as a page shows it; nil if there is none that can be shown.
  func picture(from page: SitePath) -> SafeURL? {
    head.image.flatMap { $0.state.isAvailable && $0.kind.isImage ? $0.address.url(from: page) : nil }
  }
}
