import Catalogue
import Content
import Markup
import Templating

/// The action plan with its budget, calendar and progress.
struct PlanPage: TemplateModel {
  let frame: PageFrame
  let summary: String
  let content: PlanContent
  let maps: [ElementMap]
  let cards: [DimensionCard]
  let matrix: PlanMatrix
  let chart: ChartFigure
  let timeline: PlanTimeline
  let reports: [ProgressSection]
  let files: [FileRow]
  let download: SafeURL
  let document: LinkRow?

  init(_ figures: PlanFigures, on page: SitePage, in site: SiteContext) {
    let address = page.address
    content = figures.content
    summary = figures.words
    frame = PageFrame(planTitle: PlanFigures.title, of: page, above: [], description: summary, in: site)
    maps = ElementMap.all(of: PlanContent.key, on: address, in: site)
    cards = DimensionCard.all(of: figures, from: address)
    matrix = PlanMatrix(figures.plan, from: address)
    chart = ChartFigure(PlanCharts(figures).budget, id: "plan.chart")
    timeline = PlanTimeline(content, from: address)
    reports = content.progress.map { ProgressSection($0, of: figures, from: address) }
    files = content.attachments.map { FileRow($0, from: address) }
    download = FixedPages.planTable.url(from: address)
    document = site.content.documents(of: PlanContent.key).first.map {
      LinkRow($0.title, to: $0.address, from: address)
    }
  }

  static let fields: [TemplateField<PlanPage>] = [
    .record("frame", \.frame), .text("title", \.content.title), .text("summary", \.summary),
    .record("published") { $0.content.published.map(DateText.init) },
    .record("updated") { $0.content.updated.map(DateText.init) }, .text("unit", \.content.unit),
    .flag("isSample", \.content.isSample), .list("maps", \.maps), .flag("hasMaps") { !$0.maps.isEmpty },
    .list("cards", \.cards),
    .record("matrix", \.matrix), .record("chart", \.chart), .record("timeline", \.timeline),
    .list("reports", \.reports), .flag("hasReports") { !$0.reports.isEmpty }, .list("files", \.files),
    .url("download", \.download), .record("document", \.document),
  ]
}

extension PageFrame {
  /// The frame of a page of the plan, which lies below the category of corruption prevention.
  init(
    planTitle title: String, of page: SitePage, above: [(title: String, page: SitePath)],
    description: String?, in site: SiteContext
  ) {
    let category = PublicationCategory.corruptionPrevention
    self.init(
      title, of: page, above: [(category.title.th, FixedPages.category(category))] + above,
      description: description, sheet: SiteContext.tableSheet, isBroadOnPaper: true, in: site)
  }
}
