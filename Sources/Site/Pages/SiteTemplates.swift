import Catalogue
import Content
import Diagnostics
import Templating

/// The templates of every page kind, compiled.
struct SiteTemplates: Sendable {
  let home: Template<HomePage>
  let category: Template<CategoryPage>
  let disclosure: Template<DisclosurePage>
  let assessment: Template<AssessmentPage>
  let checklist: Template<ChecklistPage>
  let newsList: Template<NewsListPage>
  let article: Template<ArticlePage>
  let plan: Template<PlanPage>
  let project: Template<ProjectPage>
  let progress: Template<ProgressPage>
  let siteMap: Template<SiteMapPage>
  let notFound: Template<NotFoundPage>
  let feed: Template<FeedModel>
  let machineMap: Template<FeedModel>

  /// Compiles the built-in templates and those of the project; nothing where one is broken, which is reported.
  init?(projectTemplates: [SourceText], into diagnostics: inout DiagnosticList) {
    let set = TemplateSet(files: BuiltInTheme.templates + projectTemplates, into: &diagnostics)
    guard let home = set.template("home", for: HomePage.self, into: &diagnostics),
      let category = set.template("category", for: CategoryPage.self, into: &diagnostics),
      let disclosure = set.template("disclosure", for: DisclosurePage.self, into: &diagnostics),
      let assessment = set.template("assessment", for: AssessmentPage.self, into: &diagnostics),
      let checklist = set.template("checklist", for: ChecklistPage.self, into: &diagnostics),
      let newsList = set.template("news-list", for: NewsListPage.self, into: &diagnostics),
      let article = set.template("article", for: ArticlePage.self, into: &diagnostics),
      let plan = set.template("plan", for: PlanPage.self, into: &diagnostics),
      let project = set.template("project", for: ProjectPage.self, into: &diagnostics),
      let progress = set.template("progress", for: ProgressPage.self, into: &diagnostics),
      let siteMap = set.template("sitemap-page", for: SiteMapPage.self, into: &diagnostics),
      let notFound = set.template("not-found", for: NotFoundPage.self, into: &diagnostics),
      let feed = set.template("feed.xml", for: FeedModel.self, into: &diagnostics),
      let machineMap = set.template("sitemap.xml", for: FeedModel.self, into: &diagnostics)
    else { return nil }
    self.home = home
    self.category = category
    self.disclosure = disclosure
    self.assessment = assessment
    self.checklist = checklist
    self.newsList = newsList
    self.article = article
    self.plan = plan
    self.project = project
    self.progress = progress
    self.siteMap = siteMap
    self.notFound = notFound
    self.feed = feed
    self.machineMap = machineMap
  }
}
