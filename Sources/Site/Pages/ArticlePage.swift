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
  let album: [AlbumRow]
  /// The pages of the section that it opens.
  let children: [CardRow]
  let previous: LinkRow?
  let next: LinkRow?

  init(_ article: Article, newer: Article?, older: Article?, on page: SitePage, in site: SiteContext) {
    let isNews = article.kind == .news
    frame = PageFrame(
      article.title, of: page,
      above: Self.above(article, in: site),
      description: article.summary,
      sheet: article.album.isEmpty ? nil : SiteContext.newsSheet, in: site)
    self.article = article
    date = (isNews ? article.published : page.lastChanged).map(DateText.init)
    validated = article.common.validatedSoFar.map(DateText.init)
    image = article.picture(from: page.address)
    album = article.album.map { AlbumRow($0, from: page.address) }
    children =
      article.isSection
      ? site.pages.children(of: article.address).map { CardRow($0, from: page.address) } : []
    previous = newer.map { LinkRow($0.title, to: $0.address, from: page.address) }
    next = older.map { LinkRow($0.title, to: $0.address, from: page.address) }
  }

  private static func above(_ article: Article, in site: SiteContext) -> [(title: String, page: SitePath)] {
    if article.isEnglish {
      return site.agency.nameEnglish == nil ? [] : [(EnglishPage.title, FixedPages.english)]
    }
    return article.kind == .news ? [(NewsListPage.title, FixedPages.news)] : site.pages.above(article)
  }

  static let fields: [TemplateField<ArticlePage>] = [
    .record("frame", \.frame), .text("title") { $0.article.title }, .text("summary") { $0.article.summary },
    .record("date", \.date), .record("validated", \.validated), .text("unit") { $0.article.unit },
    .flag("isSample") { $0.article.isSample }, .text("language") { $0.article.isEnglish ? "en" : "th" },
    .url("image", \.image), .text("imageText") { $0.article.imageText },
    .html("body") { $0.article.text.body.html }, .list("album", \.album),
    .text("albumCount") { $0.album.isEmpty ? nil : "\($0.album.count) ภาพ" }, .list("children", \.children),
    .flag("hasChildren") { !$0.children.isEmpty }, .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}

/// A picture of an album.
struct AlbumRow: TemplateModel {
  let picture: AlbumPicture
  let url: SafeURL

  init(_ picture: AlbumPicture, from page: SitePath) {
    self.picture = picture
    url = picture.file.address.url(from: page)
  }

  static let fields: [TemplateField<AlbumRow>] = [
    .url("url", \.url), .text("text", \.picture.text), .text("width") { $0.picture.width.map(String.init) },
    .text("height") { $0.picture.height.map(String.init) },
  ]
}

/// A page of a section in the list of its pages.
struct CardRow: TemplateModel {
  let title: String
  let url: SafeURL
  let summary: String?
  let date: DateText?

  init(_ page: Article, from address: SitePath) {
    title = page.title
    url = page.address.url(from: address)
    summary = page.summary
    date = page.lastChanged.map(DateText.init)
  }

  static let fields: [TemplateField<CardRow>] = [
    .text("title", \.title), .url("url", \.url), .text("summary", \.summary), .record("date", \.date),
  ]
}

extension Article {
  /// The picture as a page shows it; nil if there is none that can be shown.
  func picture(from page: SitePath) -> SafeURL? {
    head.image.flatMap { $0.state.isAvailable && $0.kind.isImage ? $0.address.url(from: page) : nil }
  }
}
