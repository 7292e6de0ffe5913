import Catalogue
import Diagnostics
import ThaiText

/// Every page of the site, and in which content file each was written.
struct SiteURLs: Sendable {
  private var pages: [String: SitePath] = [:]
  /// All pages with their content files; those that every site has come from none.
  private var sources: [SitePath: String?] = [:]
  private let names = Lazily<NearestNames>()

  /// Enters a page that every site has.
  mutating func add(_ address: SitePath) { sources[address] = .some(nil) }

  /// Enters the page of a content file.
  mutating func add(_ path: String, at address: SitePath) {
    pages[path] = address
    sources[address] = path
  }

  func contains(_ address: SitePath) -> Bool { sources[address] != nil }

  /// The page of a content file.
  func page(of path: String) -> SitePath? { pages[path] }

  /// The content file of a page.
  func source(of address: SitePath) -> String? { sources[address] ?? nil }

  /// The one page that an address probably means; asked only when all pages are entered.
  func suggestion(for address: String) -> String? {
    names.value { NearestNames(sources.keys.map(\.text).sorted()) }.suggestion(for: address)
  }
}

/// Gives every published document and article its page: the newest year the short address, older ones their year's.
struct URLAssigner: Sendable {
  /// A document with its page.
  struct Placed: Sendable {
    let draft: Draft<DocumentFrontMatter>
    let address: SitePath
  }

  private(set) var documents: [Placed] = []
  private(set) var articles: [Draft<ArticleFrontMatter>] = []
  private(set) var drafts: [DraftNotice] = []
  private(set) var urls = SiteURLs()

  init(
    _ documents: [Draft<DocumentFrontMatter>], _ articles: [Draft<ArticleFrontMatter>], _ plan: PlanDraft?,
    of agency: Agency, into diagnostics: inout DiagnosticList
  ) {
    for page in [FixedPages.home, FixedPages.news, FixedPages.siteMap] { urls.add(page) }
    for category in PublicationCategory.allCases { urls.add(FixedPages.category(category)) }
    for year in agency.catalogueYears {
      urls.add(FixedPages.assessment(year))
      urls.add(FixedPages.checklist(year))
    }
    plan?.enter(into: &urls)
    place(documents)
    place(articles, into: &diagnostics)
  }

  private mutating func place(_ all: [Draft<DocumentFrontMatter>]) {
    var newest: [DisclosureKey: FiscalYear] = [:]
    for draft in all where draft.head.status == .published {
      newest[draft.head.key] = max(newest[draft.head.key] ?? draft.head.year, draft.head.year)
    }
    for draft in all {
      let head = draft.head
      guard head.status == .published else {
        drafts.append(DraftNotice(key: head.key, year: head.year, path: head.path, unit: head.unit))
        continue
      }
      let address = newest[head.key] == head.year ? head.keyAddress : head.yearAddress
      documents.append(Placed(draft: draft, address: address))
      urls.add(head.path, at: address)
    }
  }

  private mutating func place(_ all: [Draft<ArticleFrontMatter>], into diagnostics: inout DiagnosticList) {
    for draft in all where draft.head.status == .published {
      let (path, address) = (draft.head.path, draft.head.address)
      let isReserved = draft.head.kind == .page && FixedPages.reserved.contains(address.parts.first ?? "")
      guard !isReserved, !urls.contains(address) else {
        diagnostics.add(.addressTaken(address, by: urls.source(of: address)).at(path: path))
        continue
      }
      articles.append(draft)
      urls.add(path, at: address)
    }
  }
}
