import Catalogue
import Content
import Markup
import Readiness
import ThaiText

/// What every page is made from: the content and the readiness of each published year, the main one first.
struct SiteContext: Sendable {
  let content: Content
  let readiness: [Readiness]
  /// The answers of each key in the main year, in official order.
  let parts: [DisclosureKey: [(item: ItemReadiness, part: PartReadiness)]]
  /// The published pages of every category, in the order of the keys.
  let entries: [PublicationCategory: [CategoryEntry]]

  init(content: Content, readiness: [Readiness]) {
    self.content = content
    self.readiness = readiness
    var parts: [DisclosureKey: [(item: ItemReadiness, part: PartReadiness)]] = [:]
    for item in readiness.first?.items ?? [] {
      for part in item.parts { parts[part.kind.key, default: []].append((item, part)) }
    }
    self.parts = parts
    entries = CategoryEntry.all(of: content, parts: parts)
  }

  var agency: Agency { content.agency }

  /// The readiness of the main year.
  var main: Readiness? { readiness.first }

  /// The style sheets.
  static let stylesheet = SitePath(["assets", "site.css"], isPage: false)
  static let theme = SitePath(["assets", "theme.css"], isPage: false)
  static let planSheet = SitePath(["assets", "plan.css"], isPage: false)
  static let feed = SitePath(["feed.xml"], isPage: false)
}
