import Diagnostics
import Records
import Templating

/// Renders pages into bytes, noting how long each template takes where that is asked for.
struct PageRenderer: Sendable {
  let context: SiteContext
  let templates: SiteTemplates
  let metrics: TemplateMetrics?
  private let memory = FrameMemory()
  private let prints: TemplatePrints
  private let articles: ArticleMaker
  /// The template of articles with all filled in that news items share.
  private let news: Template<ArticleOwn>?

  init(context: SiteContext, templates: SiteTemplates, metrics: TemplateMetrics?) {
    self.context = context
    self.templates = templates
    self.metrics = metrics
    prints = TemplatePrints(own: templates.own)
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

  /// The fingerprint of the template of articles.
  var articleTemplate: Fingerprint { prints.print(of: templates.article) }

  /// The fingerprint of the template of a feed.
  func template(_ template: DeferredTemplate<FeedModel>) -> Fingerprint { prints.print(of: template) }

  /// Appends the bytes of a page that is no article.
  func render(_ page: SitePage, into output: inout [UInt8]) { sheet(of: page)?.render(&output) }

  /// A page that is no article, before it is rendered.
  func sheet(of page: SitePage) -> PageSheet? {
    let frames = frames
    let overview = OverviewMaker(context: context, frames: frames)
    let disclosures = DisclosureMaker(context: context, frames: frames)
    let assessments = AssessmentMaker(context: context, frames: frames)
    switch page.subject {
    case .home: return sheet(templates.home, overview.home())
    case .category(let category): return sheet(templates.category, overview.category(category))
    case .document(let document): return sheet(templates.disclosure, disclosures.page(document))
    case .standIn(let part, let item):
      return sheet(templates.disclosure, disclosures.page(part, of: item, at: page.address))
    case .assessment(let readiness): return sheet(templates.assessment, assessments.page(readiness))
    case .checklist(let readiness): return sheet(templates.checklist, assessments.checklist(readiness))
    case .plan(let plan): return sheet(templates.plan, plans(plan, frames).plan())
    case .progress(let report, let plan):
      return sheet(templates.progress, plans(plan, frames).progress(report))
    case .project(let project, let sheet, let plan):
      return self.sheet(templates.project, ProjectMaker(plans: plans(plan, frames)).page(project, sheet))
    case .newsList: return sheet(templates.newsList, overview.news())
    case .article: return nil
    case .siteMap: return sheet(templates.siteMap, overview.siteMap())
    case .notFound: return sheet(templates.notFound, overview.notFound())
    }
  }

  /// Room for a page's bytes, so that a list of thousands need not move while it grows.
  func room(for page: SitePage) -> Int {
    if case .newsList = page.subject { 16_384 + context.content.news.count * 640 } else { 16_384 }
  }

  private func sheet<Model: TemplateModel>(
    _ template: DeferredTemplate<Model>, _ model: Model
  ) -> PageSheet {
    let model = Prepared(model)
    return PageSheet(
      reads: { RecordedReads(model, template: prints.print(of: template)) },
      render: { output in measured(template.name, &output) { template.render(model, into: &$0) } })
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
