import Catalogue
import Content
import Diagnostics
import Files
import Readiness
import Synchronization
import Templating

// The target Site: in go the content and its readiness, out come the files of the site.
//
// `SiteContext` gathers what every page is made from, `SiteLayout` lays out the pages, `SiteRenderer` renders each: its
// model (a file a page kind in Pages, made of Parts) fills its template (Templates/*.mustache). `GeneratedFiles` makes
// all that is no page: feeds, style sheets (Theme), charts (Charts), and the files of the content (`ContentFiles`).
// `LinkReader` reads the links of each page, `LinkCheck` compares the links of all pages at the end; `PageSources` says from which files a page is made.
// A new page kind: a case of `SitePage.Subject`, a file in Pages, a template, and a line in `SiteTemplates`, in
// `SiteRenderer.render` and in `PageSources`.

/// What was rendered, as far as the check of links and the report need it.
package struct RenderedSite: Sendable {
  /// How many pages the site has.
  package let pages: Int
  let links: [PageLinks]
  /// Every path of the output tree.
  let paths: Set<String>
  /// The links of the agency's profile, which stand on every page.
  var profileLinks: [PlacedLink] = []
  var templates = TemplateFiles()
  /// Whether every page could be finished.
  var isWhole = true
}

/// Turns content and readiness into the files of the site: the stages `lay out` and `render`.
package struct SiteRenderer: Sendable {
  private let site: SiteContext
  private let templates: SiteTemplates
  private let theme: ProjectTheme
  private let metrics: TemplateMetrics?
  private let work: ParallelMap
  private let outgrown = OutgrownTemplates()

  /// A renderer with compiled templates.
  package init(
    content: Content, readiness: [Readiness], theme: ProjectTheme, templates: SiteTemplates, workers: Int,
    metrics: TemplateMetrics? = nil, isPreview: Bool = false
  ) {
    site = SiteContext(content: content, readiness: readiness, isPreview: isPreview)
    self.templates = templates
    self.theme = theme
    self.metrics = metrics
    work = ParallelMap(workers: workers)
  }

  /// Hands every file of the site to a receiver as soon as it is finished, from many workers at once.
  package func render(
    into diagnostics: inout DiagnosticList, receive: @Sendable (OutputFile) -> Void
  ) -> RenderedSite {
    let pages = SiteLayout(site).pages
    let files = GeneratedFiles(site: site, templates: templates, theme: theme, outgrown: outgrown).all(pages)
    let paths = Set(pages.map(\.address.outputPath) + files.map(\.path))
    for file in files { receive(file) }
    let sources = PageSources(site)
    let name = KeptName(of: site.agency)
    let root = site.notFound.shownEverywhereBelow ?? "/"
    let tool: @Sendable () -> LinkReader = { LinkReader(paths: paths, root: root) }
    let links = work.map(pages, into: &diagnostics, tool: tool) { page, reader, _ in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(16_384)
      let template = render(page, into: &bytes)
      if let name { bytes = name.kept(in: bytes) }
      receive(
        OutputFile(
          path: page.address.outputPath, contents: .bytes(bytes),
          sources: sources.of(page.subject), templates: templates.files[template] ?? []))
      return reader.links(
        of: bytes, at: page.address, template: template, placed: page.subject.openLinks,
        isRepeated: page.subject.isRepeated)
    }
    for name in outgrown.names { diagnostics.add(.pageTooLarge("Templates/\(name).mustache")) }
    return RenderedSite(
      pages: pages.count, links: links, paths: paths, profileLinks: site.content.profileLinks,
      templates: templates.sources, isWhole: outgrown.names.isEmpty)
  }

  /// Appends the bytes of a page; returns the name of its template.
  private func render(_ page: SitePage, into output: inout [UInt8]) -> String {
    switch page.subject {
    case .home: run(templates.home, HomePage(on: page, in: site), &output)
    case .category(let category):
      run(templates.category, CategoryPage(category, on: page, in: site), &output)
    case .document(let document), .newest(let document):
      run(templates.disclosure, DisclosurePage(document, on: page, in: site), &output)
    case .profileAnswer(let answer):
      run(templates.disclosure, DisclosurePage(answer, on: page, in: site), &output)
    case .assessment(let readiness):
      run(templates.assessment, AssessmentPage(readiness, on: page, in: site), &output)
    case .checklist(let readiness):
      run(templates.checklist, ChecklistPage(readiness, on: page, in: site), &output)
    case .plan(let plan): run(templates.plan, PlanPage(plan, on: page, in: site), &output)
    case .progress(let report, let earlier, let later, let plan):
      run(
        templates.progress,
        ProgressPage(report, earlier: earlier, later: later, of: plan, on: page, in: site), &output)
    case .project(let project, let sheet, let before, let after, let plan):
      run(
        templates.project,
        ProjectPage(project, sheet, before: before, after: after, of: plan, on: page, in: site), &output)
    case .newsList: run(templates.newsList, NewsListPage(on: page, in: site), &output)
    case .newsShelf(let shelf, let index):
      run(templates.newsList, NewsListPage(shelf, page: index, on: page, in: site), &output)
    case .article(let article, let newer, let older):
      run(
        templates.article, ArticlePage(article, newer: newer, older: older, on: page, in: site), &output)
    case .withdrawn(let withdrawn):
      run(templates.withdrawn, WithdrawnNotice(withdrawn, on: page, in: site), &output)
    case .moved(let alias): run(templates.moved, MovedPage(alias, on: page, in: site), &output)
    case .duties(let families): run(templates.duties, DutiesPage(families, on: page, in: site), &output)
    case .english: run(templates.english, EnglishPage(on: page, in: site), &output)
    case .siteMap: run(templates.siteMap, SiteMapPage(on: page, in: site), &output)
    case .notFound: run(templates.notFound, NotFoundPage(on: page, in: site), &output)
    }
  }

  private func run<Model: TemplateModel>(
    _ template: Template<Model>, _ model: Model, _ output: inout [UInt8]
  ) -> String {
    guard let metrics else {
      outgrown.render(template, model, into: &output)
      return template.name
    }
    let before = output.count
    let duration = ContinuousClock().measure { outgrown.render(template, model, into: &output) }
    metrics.add(template.name, bytes: output.count - before, duration: duration)
    return template.name
  }
}

/// The templates of which one page grew too large; no further page is made from them.
final class OutgrownTemplates: Sendable {
  private let found = Mutex<Set<String>>([])

  /// Their names in alphabetical order.
  var names: [String] { found.withLock { $0.sorted() } }

  /// Appends a page, unless its template makes pages that are too large.
  func render<Model: TemplateModel>(
    _ template: Template<Model>, _ model: Model, into output: inout [UInt8]
  ) {
    guard !found.withLock({ $0.contains(template.name) }) else { return }
    if !template.render(model, into: &output) { found.withLock { _ = $0.insert(template.name) } }
  }
}
