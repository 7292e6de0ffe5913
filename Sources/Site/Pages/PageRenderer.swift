import Content
import Templating

/// Renders pages into bytes, noting how long each template takes where that is asked for.
struct PageRenderer: Sendable {
  let context: SiteContext
  let templates: SiteTemplates
  let metrics: TemplateMetrics?
  private let memory = FrameMemory()

  init(context: SiteContext, templates: SiteTemplates, metrics: TemplateMetrics?) {
    self.context = context
    self.templates = templates
    self.metrics = metrics
  }

  /// What surrounds pages.
  var frames: FrameMaker { FrameMaker(context: context, memory: memory) }

  /// Appends the bytes of a page.
  func render(_ page: SitePage, into output: inout [UInt8]) {
    let frames = frames
    let overview = OverviewMaker(context: context, frames: frames)
    let disclosures = DisclosureMaker(context: context, frames: frames)
    let assessments = AssessmentMaker(context: context, frames: frames)
    switch page.subject {
    case .home: run(templates.home, overview.home(), &output)
    case .category(let category): run(templates.category, overview.category(category), &output)
    case .document(let document): run(templates.disclosure, disclosures.page(document), &output)
    case .profileAnswer(let part, let item):
      run(templates.disclosure, disclosures.page(part, of: item, at: page.address), &output)
    case .assessment(let readiness): run(templates.assessment, assessments.page(readiness), &output)
    case .checklist(let readiness): run(templates.checklist, assessments.checklist(readiness), &output)
    case .plan(let plan): run(templates.plan, plans(plan, frames).plan(), &output)
    case .progress(let report, let plan):
      run(templates.progress, plans(plan, frames).progress(report), &output)
    case .project(let project, let sheet, let plan):
      run(templates.project, ProjectMaker(plans: plans(plan, frames)).page(project, sheet), &output)
    case .newsList: run(templates.newsList, overview.news(), &output)
    case .article(let article, let newer, let older):
      let articles = ArticleMaker(context: context, frames: frames)
      run(templates.article, articles.page(article, newer: newer, older: older), &output)
    case .siteMap: run(templates.siteMap, overview.siteMap(), &output)
    case .notFound: run(templates.notFound, overview.notFound(), &output)
    }
  }

  private func plans(_ plan: PlanContent, _ frames: FrameMaker) -> PlanMaker {
    PlanMaker(context: context, frames: frames, content: plan)
  }

  private func run<Model: TemplateModel>(
    _ template: Template<Model>, _ model: Model, _ output: inout [UInt8]
  ) {
    guard let metrics else {
      template.render(model, into: &output)
      return
    }
    let before = output.count
    let duration = ContinuousClock().measure { template.render(model, into: &output) }
    metrics.add(template.name, bytes: output.count - before, duration: duration)
  }
}
