import Content
import Markup
import Templating

/// What machines read: the Atom feed, and the site map (sitemaps.org 0.9).
struct FeedModel: TemplateModel {
  private static let newest = 30

  let title: String
  let author: String
  let home: SafeURL?
  let address: String
  let own: SafeURL?
  let updated: String?
  let entries: [FeedEntry]

  private init(_ entries: [FeedEntry], of agency: Agency, base: String) {
    title = agency.name
    author = agency.name
    address = FixedPages.home.absolute(base: base)
    home = SafeURL(content: address)
    own = SafeURL(content: SiteContext.feed.absolute(base: base))
    updated = entries.compactMap(\.updated).max() ?? "1970-01-01T00:00:00+07:00"
    self.entries = entries
  }

  /// The feed of the latest changes; entries without a day are left out, since Atom asks for one.
  ///
  /// What is dated after the day of judgement waits for its day.
  init(changesOf site: SiteContext, base: String) {
    let content = site.content
    let documents = content.documents.values.joined().map {
      (day: $0.lastChanged, title: $0.title, page: $0.address, summary: $0.summary)
    }
    let news = content.news.map {
      (day: $0.lastChanged, title: $0.title, page: $0.address, summary: $0.summary)
    }
    let latest = (documents + news).filter { $0.day != nil }
      .first(Self.newest) { NewestFirst.precedes($0.day, $0.page, $1.day, $1.page) }
    let entries = latest.map { entry in
      let address = entry.page.absolute(base: base)
      return FeedEntry(
        title: entry.title, url: SafeURL(content: address), address: address,
        updated: entry.day.map { $0.iso + "T00:00:00+07:00" }, summary: entry.summary)
    }
    self.init(entries, of: content.agency, base: base)
  }

  /// The site map of every page but the one for addresses that do not exist.
  init(mapOf pages: [SitePage], in site: SiteContext, base: String) {
    let entries = pages.filter { $0.address.isPage && $0.isListed }.map { page in
      FeedEntry(
        title: "", url: nil, address: page.address.absolute(base: base),
        updated: site.hasCome(page.lastChanged) ? page.lastChanged?.iso : nil, summary: nil)
    }
    self.init(entries, of: site.agency, base: base)
  }

  static let fields: [TemplateField<FeedModel>] = [
    .text("title", \.title), .text("author", \.author), .url("home", \.home), .text("address", \.address),
    .url("own", \.own), .text("updated", \.updated), .list("entries", \.entries),
  ]
}

/// An entry of the feed or the site map for machines.
struct FeedEntry: TemplateModel {
  let title: String
  let url: SafeURL?
  let address: String
  let updated: String?
  let summary: String?

  static let fields: [TemplateField<FeedEntry>] = [
    .text("title", \.title), .url("url", \.url), .text("address", \.address), .text("updated", \.updated),
    .text("summary", \.summary),
  ]
}
