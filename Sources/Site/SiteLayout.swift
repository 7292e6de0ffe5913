import Catalogue
import Content
import Readiness
import ThaiText

/// A page of the site, before it is rendered.
struct SitePage: Sendable {
  /// What the page shows.
  indirect enum Subject: Sendable {
    case home
    case category(PublicationCategory)
    case document(Document)
    /// The newest document of a key once more, on the page of the key.
    case newest(Document)
    case profileAnswer(SiteContext.Answer)
    case assessment(Readiness)
    case checklist(Readiness)
    case plan(PlanFigures)
    case progress(ProgressReport, earlier: ProgressReport?, later: ProgressReport?, PlanFigures)
    case project(PlanProject, PlanSheet, before: PlanProject?, after: PlanProject?, PlanFigures)
    case newsList
    case newsShelf(NewsShelf<Article>, page: Int)
    case article(Article, newer: Article?, older: Article?)
    case withdrawn(WithdrawnPage)
    case moved(AddressAlias)
    case duties([Catalogue])
    case english
    case siteMap
    case notFound
  }

  let subject: Subject
  let address: SitePath
  /// The day of its last change, if it has one.
  let lastChanged: CalendarDay?
  /// What its frame shares with the other pages of its folder.
  let shared: SharedFrame
  /// Whether it opens a section in which nothing is published yet.
  var isEmpty = false

  /// Where what it shows stays for ever, if that is another page.
  var permanent: SitePath? {
    switch subject {
    case .newest(let document): document.address
    case .profileAnswer(let answer): answer.part.page == address ? nil : answer.part.page
    case .withdrawn(let page): page.address == address ? nil : page.address
    case .moved(let alias): alias.to
    default: nil
    }
  }

  /// Whether the map for machines names it: with what is still published, at its permanent address.
  var isListed: Bool {
    if case .withdrawn = subject { return false }
    return permanent == nil && !isEmpty
  }
}

extension SitePage.Subject {
  /// The links of the content on the page that only the finished site can judge.
  var openLinks: [PlacedLink] {
    switch self {
    case .document(let document): document.text.openLinks
    case .newest(let document): document.text.openLinks + (document.textAtKey?.openLinks ?? [])
    case .article(let article, _, _): article.text.openLinks
    case .project(_, let sheet, _, _, _): sheet.openLinks
    default: []
    }
  }

  /// Whether it shows the text of another page once more, whose links are judged there.
  var isRepeated: Bool {
    if case .newest = self { return true }
    return false
  }
}

/// Lays out the pages of the site: the stage between assessing and rendering.
struct SiteLayout {
  /// Every page, in a fixed order.
  private(set) var pages: [SitePage] = []
  private let site: SiteContext
  private var frames: FolderFrames

  init(_ site: SiteContext) {
    self.site = site
    frames = FolderFrames(site)
    let content = site.content
    add(.home, at: FixedPages.home)
    for category in PublicationCategory.allCases {
      add(.category(category), at: FixedPages.category(category))
    }
    addDocuments()
    addProfileAnswers()
    for readiness in site.lists {
      add(.assessment(readiness), at: FixedPages.assessment(readiness.catalogue.year))
      add(.checklist(readiness), at: FixedPages.checklist(readiness.catalogue.year))
    }
    let families = site.families
    if families.count > 1 { add(.duties(families), at: FixedPages.duties) }
    if let plan = site.plan { add(plan) }
    add(.newsList, at: FixedPages.news)
    addNews()
    for page in content.pages {
      add(.article(page, newer: nil, older: nil), at: page.address, page.updated ?? page.published)
      if site.pages.isEmpty(page) { pages[pages.count - 1].isEmpty = true }
    }
    addEnglish()
    addWithdrawn()
    for alias in content.aliases where alias.hasPage { add(.moved(alias), at: alias.from) }
    add(.siteMap, at: FixedPages.siteMap)
    add(.notFound, at: site.notFound)
  }

  private mutating func add(
    _ subject: SitePage.Subject, at address: SitePath, _ lastChanged: CalendarDay? = nil
  ) {
    pages.append(
      SitePage(
        subject: subject, address: address, lastChanged: lastChanged, shared: frames.shared(by: address)))
  }

  /// Each news item with its neighbours in the list; those that wait for their day stand in no list.
  private mutating func addNews() {
    for shelf in site.shelves {
      for (index, page) in shelf.pages.enumerated() {
        add(.newsShelf(shelf, page: index), at: page.address, page.items.first?.common.publishedSoFar)
      }
    }
    for (index, article) in site.news.enumerated() {
      add(
        .article(article, newer: site.news.element(index - 1), older: site.news.element(index + 1)),
        at: article.address, article.updated ?? article.published)
    }
    for article in site.content.news where !site.hasCome(article.published) {
      add(
        .article(article, newer: nil, older: nil), at: article.address, article.updated ?? article.published)
    }
  }

  /// The summary in English where the agency has a name in it, and the pages that it wrote in English.
  private mutating func addEnglish() {
    if site.agency.nameEnglish != nil { add(.english, at: FixedPages.english) }
    for page in site.content.english {
      add(.article(page, newer: nil, older: nil), at: page.address, page.updated ?? page.published)
    }
  }

  private mutating func addDocuments() {
    for kind in site.content.library.keys.kinds {
      for document in site.content.documents(of: kind.key) {
        add(.document(document), at: document.address, document.lastChanged)
      }
      if let newest = site.content.documents(of: kind.key).first {
        add(.newest(newest), at: newest.keyAddress, newest.lastChanged)
      }
    }
  }

  /// The pages of what the agency's profile answers without a document, those of each list's year, and the newest on the page
  /// of the key; news and the plan have pages of their own.
  private mutating func addProfileAnswers() {
    // A document of a year other than the one asked for has its page already.
    var shown = Set(pages.map(\.address))
    for list in site.readiness {
      for item in list.items {
        for part in item.parts where part.page == FixedPages.disclosure(part.kind, list.catalogue.year) {
          let answer = SiteContext.Answer(item: item, part: part, list: list)
          guard part.document == nil, let page = part.page, shown.insert(page).inserted else { continue }
          add(.profileAnswer(answer), at: page)
          let key = FixedPages.disclosure(part.kind)
          if site.content.documents(of: part.kind.key).isEmpty, shown.insert(key).inserted {
            add(.profileAnswer(answer), at: key)
          }
        }
      }
    }
  }

  /// The notices of pages that are published no longer, but for addresses at which another page answers.
  private mutating func addWithdrawn() {
    var taken = Set(pages.map(\.address))
    let newestFirst = site.content.withdrawn.sorted { $1.address < $0.address }
    let keys = newestFirst.compactMap { page in page.keyAddress.map { (page, $0) } }
    for (page, address) in site.content.withdrawn.map({ ($0, $0.address) }) + keys
    where taken.insert(address).inserted {
      add(.withdrawn(page), at: address)
    }
  }

  private mutating func add(_ plan: PlanFigures) {
    add(.plan(plan), at: FixedPages.plan, plan.lastChanged)
    let reports = plan.content.progress
    for (index, report) in reports.enumerated() {
      add(
        .progress(report, earlier: reports.element(index + 1), later: reports.element(index - 1), plan),
        at: FixedPages.progress(report.year, report.round), report.published ?? report.asOf)
    }
    let sheets = Dictionary(plan.content.sheets.map { ($0.project, $0) }) { first, _ in first }
    let projects = plan.plan.projects
    for (index, project) in projects.enumerated() {
      guard let sheet = sheets[project.id] else { continue }
      add(
        .project(
          project, sheet, before: projects.element(index - 1), after: projects.element(index + 1), plan),
        at: sheet.address, sheet.updated ?? plan.lastChanged)
    }
  }
}

extension Array {
  /// The element at an index; nil outside of the array.
  func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
