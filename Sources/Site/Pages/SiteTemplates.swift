import Catalogue
import Diagnostics
import Records
import Templating

/// The templates of every page kind.
struct SiteTemplates: Sendable {
  let home: SiteTemplate<HomePage>
  let category: SiteTemplate<CategoryPage>
  let disclosure: SiteTemplate<DisclosurePage>
  let assessment: SiteTemplate<AssessmentPage>
  let checklist: SiteTemplate<ChecklistPage>
  let newsList: SiteTemplate<NewsListPage>
  let article: SiteTemplate<ArticlePage>
  let plan: SiteTemplate<PlanPage>
  let project: SiteTemplate<ProjectPage>
  let progress: SiteTemplate<ProgressPage>
  let siteMap: SiteTemplate<SiteMapPage>
  let notFound: SiteTemplate<NotFoundPage>
  let feed: SiteTemplate<FeedModel>
  let machineMap: SiteTemplate<FeedModel>

  /// Takes the built-in templates and those of the project; nothing where one is missing.
  ///
  /// The project's own ones are compiled at once with all that may include them, so that what is broken in them is
  /// reported before a page is made; the built-in ones are sound and wait for their first page.
  init?(projectTemplates: [SourceText], into diagnostics: inout DiagnosticList) {
    let builtIn = EmbeddedFiles.names.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
      .compactMap(EmbeddedFiles.source(named:))
    let set = TemplateSet(files: builtIn + projectTemplates, into: &diagnostics)
    home = SiteTemplate("home", in: set)
    category = SiteTemplate("category", in: set)
    disclosure = SiteTemplate("disclosure", in: set)
    assessment = SiteTemplate("assessment", in: set)
    checklist = SiteTemplate("checklist", in: set)
    newsList = SiteTemplate("news-list", in: set)
    article = SiteTemplate("article", in: set)
    plan = SiteTemplate("plan", in: set)
    project = SiteTemplate("project", in: set)
    progress = SiteTemplate("progress", in: set)
    siteMap = SiteTemplate("sitemap-page", in: set)
    notFound = SiteTemplate("not-found", in: set)
    feed = SiteTemplate("feed.xml", in: set)
    machineMap = SiteTemplate("sitemap.xml", in: set)
    guard projectTemplates.isEmpty || compileAll(into: &diagnostics) else { return nil }
  }

  /// Compiles every template in a fixed order, up to one that is missing; what is wrong in them is reported.
  func compileAll(into diagnostics: inout DiagnosticList) -> Bool {
    home.compile(into: &diagnostics) && category.compile(into: &diagnostics)
      && disclosure.compile(into: &diagnostics) && assessment.compile(into: &diagnostics)
      && checklist.compile(into: &diagnostics) && newsList.compile(into: &diagnostics)
      && article.compile(into: &diagnostics) && plan.compile(into: &diagnostics)
      && project.compile(into: &diagnostics) && progress.compile(into: &diagnostics)
      && siteMap.compile(into: &diagnostics) && notFound.compile(into: &diagnostics)
      && feed.compile(into: &diagnostics) && machineMap.compile(into: &diagnostics)
  }
}
