import Catalogue
import Content
import Diagnostics
import Templating

/// The templates of every page kind, compiled.
package struct SiteTemplates: Sendable {
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
  let duties: Template<DutiesPage>
  let english: Template<EnglishPage>
  let siteMap: Template<SiteMapPage>
  let notFound: Template<NotFoundPage>
  let withdrawn: Template<WithdrawnNotice>
  let moved: Template<MovedPage>
  let feed: Template<FeedModel>
  let machineMap: Template<FeedModel>
  /// The paths of every template's files by its name, those that it includes or extends among them.
  let files: [String: [String]]
  let sources: TemplateFiles

  /// Compiles the built-in templates and those of the project; nil if one is missing, which is reported.
  ///
  /// A fault in what several page kinds include is reported once.
  package init?(projectTemplates: [SourceText], into list: inout DiagnosticList) {
    let all = BuiltInTheme.templates + projectTemplates
    let set = TemplateSet(files: all, into: &list)
    var diagnostics = DiagnosticList()
    defer { list.add(contentsOf: Self.oncePerPlace(diagnostics)) }
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
      duties = try template("duties", &diagnostics)
      english = try template("english", &diagnostics)
      siteMap = try template("sitemap-page", &diagnostics)
      notFound = try template("not-found", &diagnostics)
      withdrawn = try template("withdrawn", &diagnostics)
      moved = try template("moved", &diagnostics)
      feed = try template("feed.xml", &diagnostics)
      machineMap = try template("sitemap.xml", &diagnostics)
    } catch {
      return nil
    }
    let included = Dictionary(uniqueKeysWithValues: set.names.map { ($0, set.files(of: $0)) })
    files = included.mapValues { names in names.map { "Templates/\($0).mustache" } }
    sources = TemplateFiles(all, namesOfFiles: included)
  }

  /// The first finding of each rule at each place: other page kinds only know other names there.
  private static func oncePerPlace(_ findings: DiagnosticList) -> DiagnosticList {
    struct Key: Hashable {
      let rule: RuleID
      let place: SourcePlace?
    }
    var seen: Set<Key> = []
    var result = DiagnosticList()
    for finding in findings.all where seen.insert(Key(rule: finding.rule, place: finding.place)).inserted {
      result.add(finding)
    }
    return result
  }
}
