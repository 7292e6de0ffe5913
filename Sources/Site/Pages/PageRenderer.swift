import Diagnostics
import Records
import Templating

/// Renders pages into bytes, noting how long each template takes where that is asked for.
struct PageRenderer: Sendable {
  let context: SiteContext
  let templates: SiteTemplates
  let metrics: TemplateMetrics?
  private let memory = FrameMemory()
  private let articles: ArticleMaker
  /// The template of articles with all filled in that news items share.
  private let news: Template<ArticleOwn>?

  init(context: SiteContext, templates: SiteTemplates, metrics: TemplateMetrics?) {
    self.context = context
    self.templates = templates
    self.metrics = metrics
    let articles = ArticleMaker(frames: FrameMaker(context: context, memory: memory))
    let known = ArticlePage(frame: articles.newsFrame, own: .none)
    // What is wrong in a project's own template has been reported before.
    var reported = DiagnosticList()
    news = templates.article.compiled(into: &reported)?.specialized(to: known, open: ArticleOwn.self)
    self.articles = articles
  }

  /// What surrounds pages.
  var frames: FrameMaker { FrameMaker(context: context, memory: memory) }

  /// Appends the bytes of an article's page; whether the trace tells how, which it does of news items.
  func render(
    _ article: Article, _ text: ArticleText, newer: Article?, older: Article?, into output: inout [UInt8],
    noting trace: inout RenderTrace
  ) -> Bool {
    let own = articles.own(article, body: text.html, newer: newer, older: older)
    guard let news, ArticleMaker.hasNewsFrame(article) else {
      run(templates.article, articles.page(article, own), &output)
      return false
    }
    measured(news.name, &output) { news.render(own, into: &$0, noting: &trace) }
    return true
  }

  /// Appends the bytes of a page that is no article.
  func render(_ page: SitePage, into output: inout [UInt8]) {
    let frames = frames
    let overview = OverviewMaker(context: context, frames: frames)
    let disclosures = DisclosureMaker(context: context, frames: frames)
    let assessments = AssessmentMaker(context: context, frames: frames)
    switch page.subject {
    case .home: run(templates.home, overview.home(), &output)
    case .category(let category): run(templates.category, overview.category(category), &output)
    case .document(let document): run(templates.disclosure, disclosures.page(document), &output)
    case .standIn(let part, let item):
      run(templates.disclosure, disclosures.page(part, of: item, at: page.address), &output)
    case .assessment(let readiness): run(templates.assessment, assessments.page(readiness), &output)
    case .checklist(let readiness): run(templates.checklist, assessments.checklist(readiness), &output)
    case .plan(let plan): run(templates.plan, plans(plan, frames).plan(), &output)
    case .progress(let report, let plan):
      run(templates.progress, plans(plan, frames).progress(report), &output)
    case .project(let project, let sheet, let plan):
      run(templates.project, ProjectMaker(plans: plans(plan, frames)).page(project, sheet), &output)
    case .newsList: run(templates.newsList, overview.news(), &output)
    case .article: break
    case .siteMap: run(templates.siteMap, overview.siteMap(), &output)
    case .notFound: run(templates.notFound, overview.notFound(), &output)
    }
  }

  private func plans(_ plan: PlanContent, _ frames: FrameMaker) -> PlanMaker {
    PlanMaker(context: context, frames: frames, content: plan)
  }

  private func run<Model: TemplateModel>(
    _ template: DeferredTemplate<Model>, _ model: Model, _ output: inout [UInt8]
  ) {
    measured(template.name, &output) { template.render(model, into: &$0) }
  }

  private func measured(_ name: String, _ output: inout [UInt8], _ render: (inout [UInt8]) -> Void) {
    guard let metrics else {
      render(&output)
      return
    }
    let before = output.count
    let duration = ContinuousClock().measure { render(&output) }
    metrics.add(name, bytes: output.count - before, duration: duration)
  }
}
