import Catalogue
import Content
import Diagnostics
import Readiness
import ThaiText

/// What every page is made from: the content and the readiness of each published year, the main one first.
struct SiteContext: Sendable {
  /// A part of an item of a year's list.
  struct Answer: Sendable {
    let item: ItemReadiness
    let part: PartReadiness
    let list: Readiness
  }

  static let stylesheet = SitePath(["assets", "site.css"], isPage: false)
  static let theme = SitePath(["assets", "theme.css"], isPage: false)
  static let tableSheet = SitePath(["assets", "tables.css"], isPage: false)
  static let newsSheet = SitePath(["assets", "news.css"], isPage: false)
  static let tableScript = SitePath(["assets", "tables.js"], isPage: false)
  static let feed = SitePath(["feed.xml"], isPage: false)

  let content: Content
  let readiness: [Readiness]
  /// The answers to the items of the main year by key, in official order.
  let answers: [DisclosureKey: [Answer]]
  /// What each page answers of any list, those of the oldest list first.
  let answersByPage: [SitePath: [Answer]]
  /// The disclosures of every category, in the order of the keys.
  let entries: [PublicationCategory: [CategoryEntry]]
  let plan: PlanFigures?
  /// The free pages with their sections.
  let pages: PageTree
  /// The addresses of the pages in English.
  let english: Set<SitePath>
  /// The news that lists show; what is dated after the day of judgement has a page, and waits for its day.
  let news: [Article]
  /// The news by year and by kind.
  let shelves: [NewsShelf<Article>]
  /// The page for what is not there, which a server shows at every address.
  let notFound: SitePath

  /// Gathers it; a preview shows the site at the root of its host, whatever folder it will lie in.
  init(content: Content, readiness: [Readiness], isPreview: Bool = false) {
    self.content = content
    self.readiness = readiness
    notFound = .notFound(base: isPreview ? nil : content.agency.baseURL)
    let all = readiness.flatMap { list in
      list.items.flatMap { item in item.parts.map { Answer(item: item, part: $0, list: list) } }
    }
    answers = Dictionary(
      grouping: all.filter { $0.list.catalogue.year == readiness.first?.catalogue.year },
      by: \.part.kind.key)
    answersByPage = Dictionary(
      grouping: all.filter { $0.part.page != nil }, by: { $0.part.page ?? FixedPages.home }
    ).mapValues { answers in
      let years = Set(answers.map(\.list.catalogue.year)).sorted()
      return years.flatMap { year in answers.filter { $0.list.catalogue.year == year } }
    }
    entries = CategoryEntry.all(of: content, answers)
    plan = content.plan.map(PlanFigures.init)
    pages = PageTree(content.pages)
    english = Set(content.english.map(\.address))
    news = content.news.filter { $0.published?.hasCome(by: readiness.first?.judgedOn) ?? true }
    shelves = NewsShelf.all(of: news)
  }

  var agency: Agency { content.agency }

  /// What a page answers for a key, that of one list being shown in full: on the page of a year that of the first list which
  /// was answered by it, so that the page stays as it was; elsewhere that of the newest.
  func answers(
    of key: DisclosureKey, at page: SitePath, ofNewest: Bool
  ) -> (shown: [Answer], others: [Answer]) {
    let all = (answersByPage[page] ?? []).filter {
      $0.part.kind.key == key && (ofNewest || $0.part.status != .outdated)
    }
    let years = all.map(\.list.catalogue.year)
    let year = ofNewest ? years.max() : years.min()
    return (
      all.filter { $0.list.catalogue.year == year },
      all.filter { $0.list.catalogue.year != year && $0.part.status != .outdated }
    )
  }

  /// Whether a day has come on the day of judgement; what has no day is not of the future.
  func hasCome(_ day: CalendarDay?) -> Bool { day?.hasCome(by: main?.judgedOn) ?? true }

  /// How much of the agency's readiness is shown.
  var shows: ReadinessDisplay { agency.readiness }

  /// The years whose items are shown.
  var lists: [Readiness] { shows.showsItems ? readiness : [] }

  /// Whether a category has anything to read.
  func isEmpty(_ category: PublicationCategory) -> Bool {
    !(entries[category] ?? []).contains { $0.page != nil }
  }

  /// The readiness of the main year.
  var main: Readiness? { readiness.first }

  /// The lists of the families that the agency answers, for the main year.
  var families: [Catalogue] {
    guard let year = main?.catalogue.year else { return [] }
    var told = DiagnosticList()
    return agency.families.compactMap { content.library.list(of: $0.text, in: year, into: &told) }
  }

  /// The full address of a page, if the agency has one.
  func absolute(_ page: SitePath) -> String? { agency.baseURL.map(page.absolute(base:)) }
}

/// One disclosure of a category: the page of its key, or of what the plan or the news answers.
struct CategoryEntry: Sendable {
  let kind: DisclosureKind
  let page: SitePath?
  let document: Document?
  let status: ItemStatus?

  /// The entries of every category; keys that no item asks for and no document answers are left out.
  static func all(
    of content: Content, _ answers: [DisclosureKey: [SiteContext.Answer]]
  ) -> [PublicationCategory: [CategoryEntry]] {
    var entries: [PublicationCategory: [CategoryEntry]] = [:]
    for kind in content.library.keys.kinds {
      let document = content.documents(of: kind.key).first
      let part = answers[kind.key]?.first?.part
      guard document != nil || part != nil else { continue }
      entries[kind.category, default: []].append(
        CategoryEntry(
          kind: kind, page: document?.keyAddress ?? page(of: kind, part?.page), document: document,
          status: part?.status))
    }
    return entries
  }

  /// The page of a key that no document answers: what the profile answers in a year stands on the page of the key too.
  private static func page(of kind: DisclosureKind, _ answer: SitePath?) -> SitePath? {
    let own = FixedPages.disclosure(kind)
    return answer.map { $0.text.utf8.starts(with: own.text.utf8) ? own : $0 }
  }
}

extension Sequence {
  /// The first elements in an order, as sorting all would put them, without sorting the rest.
  func first(_ count: Int, by comesBefore: (Element, Element) -> Bool) -> [Element] {
    var best: [Element] = []
    for element in self {
      if best.count == count, let last = best.last, !comesBefore(element, last) { continue }
      best.insert(element, at: best.firstIndex { comesBefore(element, $0) } ?? best.count)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
