import Catalogue
import Content
import Readiness

/// From which files of the project each page is made, for the command `why`.
///
/// A path with `/` at its end stands for everything below it.
struct PageSources: Sendable {
  static let content = "Content/"
  static let agency = "Content/agency.yaml"
  static let plan = "Content/plan/"

  private let site: SiteContext
  /// What the frame of every page is made from.
  private let frame: [String]

  init(_ site: SiteContext) {
    self.site = site
    frame =
      [Self.agency] + (site.content.emblem.map { [$0.path] } ?? [])
      + (site.content.pages.isEmpty ? [] : ["Content/pages/"])
  }

  /// The sources of a page, its templates apart.
  func of(_ subject: SitePage.Subject) -> [String] {
    switch subject {
    case .home, .category, .assessment, .checklist, .duties, .english, .siteMap, .notFound: [Self.content]
    case .document(let document), .newest(let document): of(document) + lists + frame
    case .profileAnswer: lists + frame
    case .plan: [PlanContent.path, Self.plan] + folder(of: PlanContent.key) + frame
    case .progress(let report, _, _, _): [Self.plan] + folder(of: report.round.key) + frame
    case .project(_, let sheet, _, _, _): [sheet.path, Self.plan] + frame
    case .withdrawn(let page): [page.path] + withdrawnFolder(page) + frame
    case .moved(let alias): [alias.file] + frame
    case .newsList, .newsShelf: ["Content/news/"] + frame
    case .article(let article, let newer, let older):
      [article.path] + article.shownFiles.map(\.path) + [newer, older].compactMap { $0?.path } + frame
    }
  }

  /// The document with its files, the other years of its key, its neighbours, and the plan if it shows that.
  private func of(_ document: Document) -> [String] {
    let files = document.attachments.map(\.file) + document.datasets.map(\.file) + document.files
    let neighbours = DisclosurePage.neighbours(of: document, in: site)
    let isOfPlan =
      document.key == PlanContent.key || ProgressRound.allCases.contains { $0.key == document.key }
    var seen: Set<String> = []
    return
      ([document.path] + files.map(\.path) + folder(of: document.key)
      + [neighbours.previous, neighbours.next].compactMap { $0?.document?.path }
      + (isOfPlan && site.plan != nil ? [Self.plan] : []))
      .filter { seen.insert($0).inserted }
  }

  /// The folder of the key, whose other years a notice names.
  private func withdrawnFolder(_ page: WithdrawnPage) -> [String] {
    guard case .document(let key, _, _) = page.kind else { return [] }
    return folder(of: key)
  }

  /// The lists of the agency's own, whose elements stand on the pages that answer them.
  private var lists: [String] { site.content.library.hasOverrides ? ["Content/catalogue/"] : [] }

  /// The folder of a key, if it has a document.
  private func folder(of key: DisclosureKey) -> [String] {
    site.content.documents(of: key).first.flatMap { document in
      document.path.utf8.lastIndex(of: 0x2F).map { [String(document.path[...$0])] }
    } ?? []
  }
}
