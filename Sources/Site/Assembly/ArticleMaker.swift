import Markup
import Records

/// Makes the pages of news items and free pages.
struct ArticleMaker {
  let frames: FrameMaker

  /// The page of an article with all that surrounds it.
  func page(_ article: Article, _ own: ArticleOwn) -> ArticlePage {
    let above = article.kind == .news ? Self.aboveNews : []
    return ArticlePage(frame: frames.frame(around: own.head, at: article.address, above: above), own: own)
  }

  /// What an article's page does not share; a news item knows its neighbours in the list.
  func own(_ article: Article, body: HTMLFragment, newer: Article? = nil, older: Article? = nil) -> ArticleOwn
  {
    let address = article.address
    let changed = article.updated ?? article.published
    let head = frames.head(article.title, at: address, description: article.summary, lastChanged: changed)
    let day = article.kind == .news ? article.published : changed
    return ArticleOwn(
      head: head, title: article.title, summary: article.summary,
      date: day == changed ? head.asOf : day.map(DateText.init), unit: article.unit,
      isSample: article.isSample, image: Self.picture(article, from: address),
      imageText: article.imageText ?? "", body: body,
      previous: newer.map { LinkRow(title: $0.title, url: $0.address.url(from: address)) },
      next: older.map { LinkRow(title: $0.title, url: $0.address.url(from: address)) })
  }

  /// What surrounds a news item, the same for all of them but for its head.
  var newsFrame: PageFrame {
    let page = SitePath(["news", "-"])
    return frames.frame(around: frames.head("-", at: page), at: page, above: Self.aboveNews)
  }

  /// Whether `newsFrame` is what surrounds an article: its page lies right below the list of news.
  static func hasNewsFrame(_ article: Article) -> Bool {
    guard article.kind == .news else { return false }
    let above = FixedPages.news.text.utf8
    let address = article.address.text.utf8
    return address.starts(with: above)
      && address.dropFirst(above.count).firstIndex(of: 0x2F) == address.indices.last
  }

  private static let aboveNews = [(title: "ข่าวประชาสัมพันธ์", page: FixedPages.news)]

  /// The article's picture as it stands on a page, where it is sound.
  static func picture(_ article: Article, from page: SitePath) -> SafeURL? {
    shownPicture(article)?.address.url(from: page)
  }

  /// The article's picture, where it is sound.
  static func shownPicture(_ article: Article) -> ContentFile? {
    article.image.flatMap { $0.state.isAvailable && $0.kind.isImage ? $0 : nil }
  }
}
