import Content
import Markup

/// Makes the pages of news items and free pages.
struct ArticleMaker {
  let context: SiteContext
  let frames: FrameMaker

  /// The page of an article; a news item knows its neighbours in the list.
  func page(
    _ article: Article, newer: Article? = nil, older: Article? = nil
  ) -> ArticlePage {
    let address = article.address
    let above = article.kind == .news ? [("ข่าวประชาสัมพันธ์", FixedPages.news)] : []
    return ArticlePage(
      frame: frames.frame(
        article.title, at: address, above: above, description: article.summary,
        lastChanged: article.updated ?? article.published),
      title: article.title, summary: article.summary,
      date: (article.kind == .news ? article.published : article.updated ?? article.published).map(
        DateText.init),
      unit: article.unit, isSample: article.isSample, image: Self.picture(article, from: address),
      imageText: article.imageText ?? "", body: article.text.body.html,
      previous: newer.map { LinkRow(title: $0.title, url: $0.address.url(from: address)) },
      next: older.map { LinkRow(title: $0.title, url: $0.address.url(from: address)) })
  }

  /// The article's picture as it stands on a page, where it is sound.
  static func picture(_ article: Article, from page: SitePath) -> SafeURL? {
    article.image.flatMap { $0.state.isAvailable && $0.kind.isImage ? $0.address.url(from: page) : nil }
  }
}
