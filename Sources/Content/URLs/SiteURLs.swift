import Catalogue
import Diagnostics
import ThaiText

/// Every page of the site and in which content file each was written, and the folders whose files links may name.
struct SiteURLs: Sendable {
  private var pages: [String: SitePath] = [:]
  /// All pages with their content files; those that every site has come from none.
  private var sources: [SitePath: String?] = [:]
  /// Files that the program makes.
  private var made: Set<SitePath> = []
  /// Files that the content lists.
  private var listed: Set<SitePath> = []
  private var foldersByPath: [String: FileFolder] = [:]
  private var foldersByAddress: [SitePath: FileFolder] = [:]
  /// Folders whose files are published no longer.
  private var withdrawnFolders: [String] = []
  private let names = Lazily<NearestNames>()

  /// Enters a page that every site has.
  mutating func add(_ address: SitePath) { sources[address] = .some(nil) }

  /// Enters the page of a content file.
  mutating func add(_ path: String, at address: SitePath) {
    pages[Spelling.name(path)] = address
    sources[address] = path
  }

  /// Enters a file that the program makes.
  mutating func add(made file: SitePath) { made.insert(file) }

  /// Enters a folder of files with those that are known from it.
  mutating func add(_ folder: FileFolder, _ files: [ContentFile] = []) {
    let path = Spelling.name(folder.path)
    if foldersByPath[path] == nil { foldersByPath[path] = folder }
    if foldersByAddress[folder.address] == nil { foldersByAddress[folder.address] = folder }
    for file in files where file.state.isAvailable { listed.insert(file.address) }
  }

  /// Enters a folder whose files are published no longer.
  mutating func withdraw(_ folder: String) { withdrawnFolders.append(Spelling.name(folder) + "/") }

  /// Whether a file lies in the folder of a page that is published no longer.
  func isWithdrawn(file path: String) -> Bool {
    guard !withdrawnFolders.isEmpty else { return false }
    let path = Spelling.name(path)
    return withdrawnFolders.contains { path.utf8.starts(with: $0.utf8) }
  }

  func contains(_ address: SitePath) -> Bool { sources[address] != nil }

  /// The page of a content file.
  func page(of path: String) -> SitePath? { pages[Spelling.name(path)] }

  /// The content file of a page.
  func source(of address: SitePath) -> String? { sources[address] ?? nil }

  /// The page or made file of an address, whether or not its final slash is written.
  func target(of address: SitePath) -> SitePath? {
    if contains(address) || made.contains(address) { return address }
    let page = SitePath(address.parts)
    return contains(page) ? page : nil
  }

  /// The folder in which the file of a content path lies, with the rest of the path.
  func folder(ofPath path: String) -> (folder: FileFolder, rest: String)? {
    Self.folder(path.split(at: 0x2F)) { foldersByPath[Spelling.name($0.joined(separator: "/"))] }
  }

  /// The folder in which the file of an address lies, with the rest of the address.
  func folder(of address: SitePath) -> (folder: FileFolder, rest: String)? {
    Self.folder(address.parts) { foldersByAddress[SitePath(Array($0))] }
  }

  private static func folder(
    _ parts: [String], _ find: (ArraySlice<String>) -> FileFolder?
  ) -> (folder: FileFolder, rest: String)? {
    for count in stride(from: parts.count - 1, to: 0, by: -1) {
      guard let folder = find(parts[..<count]) else { continue }
      return (folder, parts[count...].joined(separator: "/"))
    }
    return nil
  }

  /// Whether only the finished site knows if there is such a file: those of the look, and tables and charts of the plan.
  func isDecidedLater(_ address: SitePath) -> Bool {
    guard !address.isPage, let top = address.parts.first, address.parts.count > 1 else { return false }
    return top == "assets" || (top == "plan" && contains(FixedPages.plan))
  }

  /// The one page or file that an address probably means; asked only when all are entered.
  func suggestion(for address: String) -> String? {
    names.value { NearestNames((Array(sources.keys) + made + listed).map(\.text).sorted()) }
      .suggestion(for: address)
  }
}

/// A folder whose files the pages of one content file may offer.
struct FileFolder: Sendable {
  /// The folder below the project's root.
  let path: String
  /// Where its files lie on the site.
  let address: SitePath
  /// The last digits of numbers in its files that are no person's.
  var exceptions: Set<String> = []
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
  private(set) var withdrawn: [WithdrawnPage] = []
  private(set) var urls = SiteURLs()

  init(
    _ documents: [Draft<DocumentFrontMatter>], _ articles: [Draft<ArticleFrontMatter>], _ plan: PlanDraft?,
    of agency: Agency, into diagnostics: inout DiagnosticList
  ) {
    for page in [FixedPages.home, FixedPages.news, FixedPages.siteMap] { urls.add(page) }
    for category in PublicationCategory.allCases { urls.add(FixedPages.category(category)) }
    if agency.nameEnglish != nil { urls.add(FixedPages.english) }
    for year in agency.catalogueYears where agency.readiness.showsItems {
      urls.add(FixedPages.assessment(year))
      urls.add(FixedPages.checklist(year))
    }
    enterFiles(of: agency)
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
      let kind = WithdrawnPage.Kind.document(head.key, head.category, head.year)
      if let page = WithdrawnPage(head.common, kind, path: head.path, at: address) {
        enter(page, filesIn: draft.folder)
        continue
      }
      documents.append(Placed(draft: draft, address: address))
      urls.add(head.path, at: address)
      urls.add(
        FileFolder(path: draft.folder, address: head.yearAddress, exceptions: draft.exceptions),
        head.attachments.map(\.file) + head.datasets.flatMap { [$0.file] + $0.files })
    }
    for draft in all where newest[draft.head.key] == draft.head.year {
      urls.add(
        FileFolder(
          path: draft.parentFolder, address: draft.head.keyAddress, exceptions: draft.exceptions))
    }
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
