import Content
import Templating

/// A progress report on a page of its own.
struct ProgressPage: TemplateModel {
  let frame: PageFrame
  let title: String
  let report: ProgressReport
  let unit: String?
  let maps: [ElementMap]
  let progress: ProgressSection
  let previous: LinkRow?
  let next: LinkRow?

  init(
    _ report: ProgressReport, earlier: ProgressReport?, later: ProgressReport?, of figures: PlanFigures,
    on page: SitePage, in site: SiteContext
  ) {
    progress = ProgressSection(report, of: figures, from: page.address)
    self.report = report
    frame = PageFrame(
      planTitle: report.shortTitle, of: page, above: [(PlanFigures.title, FixedPages.plan)],
      description: progress.summary, in: site)
    title =
      "ผลการดำเนินการตาม\(figures.content.title) \(report.round.words.th) ปีงบประมาณ พ.ศ. \(report.year)"
    unit = report.unit ?? figures.content.unit
    maps = ElementMap.all(of: report.round.key, on: page.address, ofNewest: false, in: site)
    func link(_ other: ProgressReport) -> LinkRow {
      LinkRow(other.shortTitle, to: FixedPages.progress(other.year, other.round), from: page.address)
    }
    previous = earlier.map(link)
    next = later.map(link)
  }

  static let fields: [TemplateField<ProgressPage>] = [
    .record("frame", \.frame), .text("title", \.title),
    .text("year") { String($0.report.year.buddhistYear) },
    .record("published") { $0.report.published.map(DateText.init) }, .text("unit", \.unit),
    .flag("isSample", \.report.isSample), .list("maps", \.maps), .flag("hasMaps") { !$0.maps.isEmpty },
    .record("progress", \.progress),
    .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}

extension ProgressReport {
  /// The round with its year.
  var shortTitle: String { "\(round.words.th) ปี \(year)" }
}
