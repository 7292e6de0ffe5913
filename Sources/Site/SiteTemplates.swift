import Catalogue
import Content
import Diagnostics
import Templating

/// The templates of every page kind, compiled.
struct SiteTemplates: Sendable {
  private struct Missing: Error {}

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
  /// The paths of every template's files by its name, those that it includes or extends among them.
  let files: [String: [String]]

  /// Compiles the built-in templates and those of the project; nil if one is missing, which is reported.
  init?(projectTemplates: [SourceText], into diagnostics: inout DiagnosticList) {
    let set = TemplateSet(files: BuiltInTheme.templates + projectTemplates, into: &diagnostics)
    func template<Model: TemplateModel>(
      _ name: String, _ diagnostics: inout DiagnosticList
    ) throws(Missing) -> Template<Model> {
      guard let template = set.template(name, for: Model.self, into: &diagnostics) else { throw Missing() }
      return template
    }
    do throws(Missing) {
      home = try template("home", &diagnostics)
      category = try template("category", &diagnostics)
      disclosure = try template("disclosure", &diagnostics)
      assessment = try template("assessment", &diagnostics)
      checklist = try template("checklist", &diagnostics)
      newsList = try template("news-list", &diagnostics)
      article = try template("article", &diagnostics)
      plan = try template("plan", &diagnostics)
      project = try template("project", &diagnostics)
      progress = try template("progress", &diagnostics)
      siteMap = try template("sitemap-page", &diagnostics)
      notFound = try template("not-found", &diagnostics)
      feed = try template("feed.xml", &diagnostics)
      machineMap = try template("sitemap.xml", &diagnostics)
    } catch {
      return nil
    }
    files = Dictionary(
      uniqueKeysWithValues: set.names.map { name in
        (name, set.files(of: name).map { "Templates/\($0).mustache" })
      })
  }
}
