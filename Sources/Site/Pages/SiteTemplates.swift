import Catalogue
import Diagnostics
import Records
import Templating

/// The templates of every page kind.
struct SiteTemplates: Sendable {
  let home: DeferredTemplate<HomePage>
  let category: DeferredTemplate<CategoryPage>
  let disclosure: DeferredTemplate<DisclosurePage>
  let assessment: DeferredTemplate<AssessmentPage>
  let checklist: DeferredTemplate<ChecklistPage>
  let newsList: DeferredTemplate<NewsListPage>
  let article: DeferredTemplate<ArticlePage>
  let plan: DeferredTemplate<PlanPage>
  let project: DeferredTemplate<ProjectPage>
  let progress: DeferredTemplate<ProgressPage>
  let siteMap: DeferredTemplate<SiteMapPage>
  let notFound: DeferredTemplate<NotFoundPage>
  let feed: DeferredTemplate<FeedModel>
  let machineMap: DeferredTemplate<FeedModel>
  /// The paths of the project's own files among them.
  let own: Set<String>

  /// Takes the built-in templates and those of the project; nothing where one is missing.
  ///
  /// The project's own ones are compiled at once with all that may include them, so that what is broken in them is
  /// reported before a page is made; the built-in ones are sound and wait for their first page.
  init?(projectTemplates: [SourceText], into diagnostics: inout DiagnosticList) {
    let builtIn = EmbeddedFiles.names.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
      .compactMap(EmbeddedFiles.source(named:))
    own = Set(projectTemplates.map(\.path))
    let set = TemplateSet(files: builtIn + projectTemplates, into: &diagnostics)
    home = DeferredTemplate("home", in: set)
    category = DeferredTemplate("category", in: set)
    disclosure = DeferredTemplate("disclosure", in: set)
    assessment = DeferredTemplate("assessment", in: set)
    checklist = DeferredTemplate("checklist", in: set)
    newsList = DeferredTemplate("news-list", in: set)
    article = DeferredTemplate("article", in: set)
    plan = DeferredTemplate("plan", in: set)
    project = DeferredTemplate("project", in: set)
    progress = DeferredTemplate("progress", in: set)
    siteMap = DeferredTemplate("sitemap-page", in: set)
    notFound = DeferredTemplate("not-found", in: set)
    feed = DeferredTemplate("feed.xml", in: set)
    machineMap = DeferredTemplate("sitemap.xml", in: set)
    guard projectTemplates.isEmpty || compileAll(into: &diagnostics) else { return nil }
  }

  /// Compiles the templates of pages that nearly every site has, ahead of these.
  func compileUsual() {
    // What is wrong in a project's own templates has been reported before.
    var known = DiagnosticList()
    _ = article.compiled(into: &known)
    _ = home.compiled(into: &known)
    _ = disclosure.compiled(into: &known)
    _ = category.compiled(into: &known)
    _ = assessment.compiled(into: &known)
    _ = checklist.compiled(into: &known)
    _ = newsList.compiled(into: &known)
    _ = siteMap.compiled(into: &known)
    _ = notFound.compiled(into: &known)
    _ = feed.compiled(into: &known)
    _ = machineMap.compiled(into: &known)
  }

  /// Compiles every template in a fixed order, up to one that is missing; what is wrong in them is reported.
  func compileAll(into diagnostics: inout DiagnosticList) -> Bool {
    func isThere<Model>(_ template: DeferredTemplate<Model>) -> Bool {
      template.compiled(into: &diagnostics) != nil
    }
    return isThere(home) && isThere(category) && isThere(disclosure) && isThere(assessment)
      && isThere(checklist) && isThere(newsList) && isThere(article) && isThere(plan) && isThere(project)
      && isThere(progress) && isThere(siteMap) && isThere(notFound) && isThere(feed) && isThere(machineMap)
  }
}
