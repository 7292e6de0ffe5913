import Catalogue
import Content
import Markup
import Templating

/// What surrounds every page: head, header, navigation, breadcrumbs, foot.
struct PageFrame: TemplateModel {
  let pageTitle: String
  let description: String?
  let canonical: SafeURL?
  let absoluteURL: String?
  let breadcrumbs: [LinkRow]
  let here: String?
  /// The day of the page's last change, for paper.
  let asOf: DateText?
  /// The style sheet of tables and charts, or that of news and albums, on pages that have some.
  let extraSheet: SafeURL?
  /// The script that sorts and searches tables, on the same pages.
  let script: SafeURL?
  /// Whether paper is turned for it.
  let isBroadOnPaper: Bool
  /// Whether only a notice stands here any more, which search engines shall forget.
  var isWithdrawn = false
  /// The page to which browsers go on by themselves.
  var onward: SafeURL?
  /// The same page in English, if there is one.
  let english: SafeURL?
  let shared: SharedFrame

  /// The frame of a page: its title among the pages above it, and where that is too short by itself, the title of its
  /// window; the home page has no title.
  init(
    _ title: String?, windowTitle: String? = nil, of page: SitePage,
    above: [(title: String, page: SitePath)] = [],
    description: String? = nil, sheet: SitePath? = nil, isBroadOnPaper: Bool = false, in site: SiteContext
  ) {
    let address = site.absolute(page.permanent ?? page.address)
    pageTitle = (windowTitle ?? title).map { "\($0) · \(site.agency.shortName)" } ?? site.agency.name
    self.description = description
    canonical = address.flatMap(SafeURL.init(content:))
    absoluteURL = address
    breadcrumbs =
      title == nil
      ? [] : ([("หน้าแรก", FixedPages.home)] + above).map { LinkRow($0.0, to: $0.1, from: page.address) }
    here = title
    asOf = page.lastChanged.map(DateText.init)
    extraSheet = sheet?.url(from: page.address)
    script = sheet == SiteContext.tableSheet ? SiteContext.tableScript.url(from: page.address) : nil
    self.isBroadOnPaper = isBroadOnPaper
    let translated = SitePath(FixedPages.english.parts + page.address.parts)
    let isTranslated =
      page.address == FixedPages.home
      ? site.agency.nameEnglish != nil : site.english.contains(translated)
    english = isTranslated ? translated.url(from: page.address) : nil
    shared = page.shared
  }

  static let fields: [TemplateField<PageFrame>] = [
    .text("pageTitle", \.pageTitle), .text("siteName", \.shared.siteName),
    .text("shortName", \.shared.shortName), .text("description", \.description),
    .url("canonical", \.canonical), .text("absoluteURL", \.absoluteURL), .url("home", \.shared.home),
    .url("emblem", \.shared.emblem), .url("stylesheet", \.shared.stylesheet), .url("theme", \.shared.theme),
    .url("feed", \.shared.feed), .prepared("navigation", \.shared.navigation),
    .list("breadcrumbs", \.breadcrumbs), .text("here", \.here), .text("sampleNote", \.shared.sampleNote),
    .prepared("contact", \.shared.contact), .prepared("footLinks", \.shared.footLinks),
    .record("asOf", \.asOf),
    .url("extraSheet", \.extraSheet), .url("script", \.script), .flag("isBroadOnPaper", \.isBroadOnPaper),
    .flag("isWithdrawn", \.isWithdrawn), .url("onward", \.onward),
    .url("english", \.english),
  ]
}

/// The parts of a frame that are the same on all pages of a folder.
final class SharedFrame: Sendable {
  /// How many free pages the foot names; the site map names all.
  private static let mostFootLinks = 20

  let siteName: String
  let shortName: String
  let sampleNote: String?
  let home: SafeURL
  let emblem: SafeURL?
  let stylesheet: SafeURL
  let theme: SafeURL
  let feed: SafeURL?
  let navigation: [Prepared<LinkRow>]
  let contact: Prepared<ContactBlock>
  let footLinks: [Prepared<LinkRow>]

  init(from page: SitePath, in site: SiteContext) {
    siteName = site.agency.name
    shortName = site.agency.shortName
    sampleNote = site.agency.sample?.note
    home = FixedPages.home.url(from: page)
    emblem = site.content.emblem?.address.url(from: page)
    stylesheet = SiteContext.stylesheet.url(from: page)
    theme = SiteContext.theme.url(from: page)
    feed = site.agency.baseURL == nil ? nil : SiteContext.feed.url(from: page)
    // The plan belongs to the prevention of corruption.
    let top =
      page.parts.first == FixedPages.plan.parts.first
      ? PublicationCategory.corruptionPrevention.slug : page.parts.first
    navigation = Self.menu(of: site).map { entry in
      let target = SiteAddress(entry.link)?.path
      let isCurrent = target == FixedPages.home ? page == target : target != nil && top == target?.parts.first
      return Prepared(
        LinkRow(title: entry.title, url: SiteAddress.url(entry.link, from: page), isCurrent: isCurrent))
    }
    contact = Prepared(ContactBlock(of: site.agency, from: page))
    footLinks = Self.foot(of: site).map { Prepared(LinkRow($0, to: $1, from: page)) }
  }

  /// The entries of the menu: what has nothing to read is left out.
  ///
  /// What the agency adds stands behind the categories: its own list, or else its sections.
  static func menu(of site: SiteContext) -> [(title: String, link: String)] {
    let categories = PublicationCategory.allCases.filter { !site.isEmpty($0) }
      .map { ($0.menuTitle, FixedPages.category($0).text) }
    let own =
      site.agency.menu?.map { ($0.title, $0.link.text) }
      ?? site.pages.sections.map { ($0.title, $0.address.text) }
    let lists = site.lists.first.map { [("รายการ OIT", FixedPages.assessment($0.catalogue.year).text)] } ?? []
    let news = site.news.isEmpty ? [] : [("ข่าว", FixedPages.news.text)]
    return [("หน้าแรก", FixedPages.home.text)] + categories + own + lists + news
  }

  /// The pages that the foot names.
  static func foot(of site: SiteContext) -> [(title: String, page: SitePath)] {
    site.pages.single.prefix(mostFootLinks).map { ($0.title, $0.address) }
      + (site.agency.nameEnglish == nil ? [] : [(EnglishPage.title, FixedPages.english)])
      + [(SiteMapPage.title, FixedPages.siteMap)]
  }
}

/// Makes the shared parts of frames, once for each folder.
struct FolderFrames {
  private let site: SiteContext
  /// The pages that frames link to, and those above them, from which such a link reads differently.
  private let linked: Set<String>
  private var frames: [String: SharedFrame] = [:]

  init(_ site: SiteContext) {
    self.site = site
    var linked: Set<String> = []
    let menu = SharedFrame.menu(of: site).compactMap { SiteAddress($0.link)?.path.text }
    let foot = SharedFrame.foot(of: site).map(\.page.text)
    let addresses = menu + foot + ContactBlock.pages(of: site.agency).map(\.text)
    for address in addresses {
      for index in address.utf8.indices where address.utf8[index] == 0x2F {
        linked.insert(String(address[...index]))
      }
    }
    self.linked = linked
  }

  /// What a page shares with the others of its folder.
  mutating func shared(by page: SitePath) -> SharedFrame {
    guard page.isPage, !linked.contains(page.text) else { return SharedFrame(from: page, in: site) }
    let folder = page.folder
    if let known = frames[folder] { return known }
    let shared = SharedFrame(from: page, in: site)
    frames[folder] = shared
    return shared
  }
}

extension PublicationCategory {
  /// The title in the menu, one line with all the others; the page itself has the official one.
  fileprivate var menuTitle: String {
    switch self {
    case .basicInformation: "ข้อมูลพื้นฐาน"
    case .administration: "การบริหารงาน"
    case .budget: "เงินงบประมาณ"
    case .humanResources: "ทรัพยากรบุคคล"
    case .transparency: "ความโปร่งใส"
    case .corruptionPrevention: "ป้องกันการทุจริต"
    }
  }
}

extension SitePath {
  /// The address of the folder in which a page's own folder lies, or in which a file lies.
  var folder: String {
    let end = text.utf8.dropLast().lastIndex(of: 0x2F) ?? text.startIndex
    return String(decoding: text.utf8[...end], as: UTF8.self)
  }
}
