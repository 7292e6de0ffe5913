import Catalogue
import Content
import Markup
import Templating
import ThaiText

/// Makes what surrounds a page.
struct FrameMaker: Sendable {
  let context: SiteContext
  let memory: FrameMemory

  /// How many free pages the foot names; the site map names all.
  private static let mostFootLinks = 20

  /// The frame of a page: its title, where it lies, and the pages above it.
  func frame(
    _ title: String?, at page: SitePath, above: [(title: String, page: SitePath)] = [],
    description: String? = nil, lastChanged: CalendarDay? = nil
  ) -> PageFrame {
    let agency = context.agency
    let isInMenu = context.main.map { page == FixedPages.assessment($0.catalogue.year) } ?? false
    let shared = isInMenu ? makeShared(from: page) : memory.shared(for: page) { makeShared(from: page) }
    return PageFrame(
      pageTitle: title.map { "\($0) · \(agency.shortName)" } ?? agency.name, siteName: agency.name,
      shortName: agency.shortName, description: description,
      canonical: absolute(page).flatMap(SafeURL.init(content:)), absoluteURL: absolute(page),
      home: shared.home, emblem: shared.emblem, stylesheet: shared.stylesheet, theme: shared.theme,
      feed: shared.feed, navigation: shared.navigation,
      breadcrumbs: title == nil ? [] : crumbs(above, from: page), here: title,
      sampleNote: agency.sample?.note, contact: shared.contact, footLinks: shared.footLinks,
      asOf: lastChanged.map(DateText.init))
  }

  private func makeShared(from page: SitePath) -> SharedFrame {
    SharedFrame(
      home: FixedPages.home.url(from: page), emblem: context.content.emblem?.address.url(from: page),
      stylesheet: SiteContext.stylesheet.url(from: page), theme: SiteContext.theme.url(from: page),
      feed: context.agency.baseURL == nil ? nil : SiteContext.feed.url(from: page),
      navigation: navigation(from: page).map(Prepared.init),
      contact: Prepared(ContactMaker(agency: context.agency).block(from: page)),
      footLinks: footLinks(from: page).map(Prepared.init))
  }

  /// The full address of a page, where the agency has one.
  func absolute(_ page: SitePath) -> String? { context.agency.baseURL.map(page.absolute(base:)) }

  private func crumbs(_ above: [(title: String, page: SitePath)], from page: SitePath) -> [LinkRow] {
    [LinkRow(title: "หน้าแรก", url: FixedPages.home.url(from: page))]
      + above.map { LinkRow(title: $0.title, url: $0.page.url(from: page)) }
  }

  private func navigation(from page: SitePath) -> [LinkRow] {
    var entries: [(String, SitePath)] = [("หน้าแรก", FixedPages.home)]
    entries += PublicationCategory.allCases.map { ($0.menuTitle, FixedPages.category($0)) }
    if let year = context.main?.catalogue.year { entries.append(("รายการ OIT", FixedPages.assessment(year))) }
    entries.append(("ข่าว", FixedPages.news))
    return entries.map { title, target in
      let isCurrent =
        target == FixedPages.home ? page == target : Self.top(of: page) == target.parts.first
      return LinkRow(title: title, url: target.url(from: page), isCurrent: isCurrent)
    }
  }

  /// The entry of the menu below which a page stands: the plan belongs to the prevention of corruption.
  private static func top(of page: SitePath) -> String? {
    page.parts.first == FixedPages.plan.parts.first
      ? PublicationCategory.corruptionPrevention.slug : page.parts.first
  }

  private func footLinks(from page: SitePath) -> [LinkRow] {
    context.content.pages.prefix(Self.mostFootLinks).map {
      LinkRow(title: $0.title, url: $0.address.url(from: page))
    }
      + [LinkRow(title: "แผนผังเว็บไซต์", url: FixedPages.siteMap.url(from: page))]
  }
}
