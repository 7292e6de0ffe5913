import Catalogue
import Diagnostics
import ThaiText

/// Gives every published document and article its page: a document that of its year, for ever, and the newest of a key the
/// key's own as well.
struct URLAssigner: Sendable {
  /// A document with its page.
  struct Placed: Sendable {
    let draft: Draft<DocumentFrontMatter>
    /// Whether it is the newest of its key, which the page of the key shows too.
    let isNewest: Bool
  }

  private(set) var documents: [Placed] = []
  private(set) var articles: [Draft<ArticleFrontMatter>] = []
  private(set) var drafts: [DraftNotice] = []
  private(set) var withdrawn: [WithdrawnPage] = []
  private(set) var aliases: [AddressAlias] = []
  private(set) var urls: SiteURLs

  init(
    _ documents: [Draft<DocumentFrontMatter>], _ articles: [Draft<ArticleFrontMatter>], _ plan: PlanDraft?,
    of agency: Agency, _ library: CatalogueLibrary, into diagnostics: inout DiagnosticList
  ) {
    urls = SiteURLs(base: agency.baseURL)
    for page in [FixedPages.home, FixedPages.news, FixedPages.siteMap] { urls.add(page) }
    if agency.families.count > 1 { urls.add(FixedPages.duties) }
    for category in PublicationCategory.allCases { urls.add(FixedPages.category(category)) }
    if agency.nameEnglish != nil { urls.add(FixedPages.english) }
    for year in agency.catalogueYears where agency.readiness.showsItems {
      urls.add(FixedPages.assessment(year))
      urls.add(FixedPages.checklist(year))
    }
    enterFiles(of: agency)
    plan?.enter(into: &urls)
    enterAnswers(of: agency.catalogueYears.compactMap { library[$0] }, library.keys)
    place(documents)
    place(articles, into: &diagnostics)
    var old = AliasReader(urls, library.keys)
    for draft in documents where draft.head.status == .published {
      old.read(draft.head.common, at: draft.head.yearAddress, into: &diagnostics)
    }
    for draft in articles where urls.source(of: draft.head.address) == draft.head.path {
      old.read(draft.head.common, at: draft.head.address, into: &diagnostics)
    }
    plan?.read(&old, into: &diagnostics)
    aliases = old.aliases.sorted { $0.from < $1.from }
    for alias in aliases { urls.add(alias) }
  }

  /// Enters the pages that the agency's profile may answer without a document.
  private mutating func enterAnswers(of lists: [Catalogue], _ keys: KeyRegistry) {
    for list in lists {
      for kind in keys.kinds where kind.key != "news" {
        let rules = list.items(for: kind.key).flatMap { $0.elements(of: kind.key) }.map(\.evidence)
        guard !rules.isEmpty, !rules.contains(where: \.needsDocument) else { continue }
        urls.add(possible: FixedPages.disclosure(kind))
        urls.add(possible: FixedPages.disclosure(kind, list.year))
      }
    }
  }

  private mutating func place(_ all: [Draft<DocumentFrontMatter>]) {
    var newest: [DisclosureKey: Draft<DocumentFrontMatter>] = [:]
    for draft in all where draft.head.status == .published && !draft.head.common.isWithdrawn {
      guard (newest[draft.head.key]?.head.year).map({ $0 < draft.head.year }) ?? true else { continue }
      newest[draft.head.key] = draft
    }
    for draft in all {
      let head = draft.head
      guard head.status == .published else {
        drafts.append(DraftNotice(key: head.key, year: head.year, path: head.path, unit: head.unit))
        continue
      }
      let kind = WithdrawnPage.Kind.document(head.key, head.category, head.year)
      if let page = WithdrawnPage(head.common, kind, path: head.path, at: head.yearAddress) {
        enter(page, filesIn: draft.folder)
        if newest[head.key] == nil { enterKey(of: draft) }
        continue
      }
      documents.append(Placed(draft: draft, isNewest: newest[head.key] === draft))
      urls.add(head.path, at: head.yearAddress)
      urls.add(
        FileFolder(path: draft.folder, address: head.yearAddress, exceptions: draft.exceptions),
        head.attachments.map(\.file) + head.datasets.flatMap { [$0.file] + $0.files })
    }
    for draft in newest.values { enterKey(of: draft) }
  }

  /// Enters the page of a key, which shows a document, and the folder of the files of all its years.
  private mutating func enterKey(of draft: Draft<DocumentFrontMatter>) {
    urls.add(draft.head.path, alsoAt: draft.head.keyAddress)
    urls.add(
      FileFolder(path: draft.parentFolder, address: draft.head.keyAddress, exceptions: draft.exceptions))
  }

  /// Enters a page that is only a notice any more; nobody may offer its files.
  private mutating func enter(_ page: WithdrawnPage, filesIn folder: String) {
    withdrawn.append(page)
    urls.add(page.path, at: page.address)
    urls.withdraw(folder)
  }

  /// Enters the files that the site has beside its pages, and the folder of those that belong to no page.
  private mutating func enterFiles(of agency: Agency) {
    let names = ["404.html", "robots.txt"] + (agency.baseURL == nil ? [] : ["feed.xml", "sitemap.xml"])
    for name in names { urls.add(made: SitePath([name], isPage: false)) }
    urls.add(FileFolder(path: ContentScanner.folder + "/files", address: SitePath(["files"])))
  }

  private mutating func place(_ all: [Draft<ArticleFrontMatter>], into diagnostics: inout DiagnosticList) {
    for shelf in NewsShelf.all(of: all.filter { $0.head.status == .published }.map(\.head)) {
      for page in shelf.pages { urls.add(page.address) }
    }
    for draft in all where draft.head.status == .published {
      let (path, address) = (draft.head.path, draft.head.address)
      let isReserved =
        draft.head.kind == .page && !draft.head.isEnglish
        && FixedPages.reserved.contains(address.parts.first ?? "")
      guard !isReserved, !urls.contains(address) else {
        diagnostics.add(.addressTaken(address, by: urls.source(of: address)).at(path: path))
        continue
      }
      if let page = draft.head.withdrawn {
        enter(page, filesIn: draft.folder)
        continue
      }
      articles.append(draft)
      urls.add(path, at: address)
      urls.add(
        FileFolder(path: draft.folder, address: address, exceptions: draft.exceptions),
        [draft.head.image].compactMap(\.self) + draft.head.album.map(\.file))
    }
  }
}
