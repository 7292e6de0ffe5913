import Content
import Markup
import ThaiText

/// Makes what machines read: the Atom feed, the site map (sitemaps.org 0.9) and `robots.txt`.
struct FeedMaker {
  private static let newest = 30

  let context: SiteContext
  let base: String

  /// The feed of the latest changes; entries without a day are left out, since Atom asks for one.
  func feed() -> FeedModel {
    let documents = context.content.documents.values.joined().map { document in
      (day: document.lastChanged, title: document.title, page: document.address, summary: document.summary)
    }
    let newest = context.content.news.first(Self.newest) { first, second in
      NewestFirst.precedes(Self.day(first), first.address, Self.day(second), second.address)
    }
    let news = newest.map { article in
      (day: Self.day(article), title: article.title, page: article.address, summary: article.summary)
    }
    let entries = (documents + news).filter { $0.day != nil }
      .first(Self.newest) { NewestFirst.precedes($0.day, $0.page, $1.day, $1.page) }
    return model(
      entries: entries.map { entry in
        FeedEntry(
          title: entry.title, url: SafeURL(content: entry.page.absolute(base: base)),
          address: entry.page.absolute(base: base), updated: entry.day.map(Self.moment),
          summary: entry.summary)
      })
  }

  /// The site map of every page but the one for addresses that do not exist.
  func machineMap(of pages: [SitePage]) -> FeedModel {
    model(
      entries: pages.filter(\.address.isPage).map { page in
        FeedEntry(
          title: "", url: nil, address: page.address.absolute(base: base), updated: page.lastChanged?.iso,
          summary: nil)
      })
  }

  /// The text of `robots.txt`: everything may be read.
  static func robots(base: String?) -> String {
    let map = base.map { "Sitemap: " + SitePath(["sitemap.xml"], isPage: false).absolute(base: $0) + "\n" }
    return "User-agent: *\nAllow: /\n" + (map ?? "")
  }

  private func model(entries: [FeedEntry]) -> FeedModel {
    let home = FixedPages.home.absolute(base: base)
    return FeedModel(
      title: context.agency.name, author: context.agency.name, home: SafeURL(content: home), address: home,
      own: SafeURL(content: SiteContext.feed.absolute(base: base)),
      updated: entries.compactMap(\.updated).max() ?? "1970-01-01T00:00:00+07:00", entries: entries)
  }

  private static func day(_ article: Article) -> CalendarDay? { article.updated ?? article.published }

  private static func moment(_ day: CalendarDay) -> String { day.iso + "T00:00:00+07:00" }
}
