import Catalogue
import Content
import Markup
import Readiness
import ThaiText

/// Makes the pages of the action plan.
struct PlanMaker {
  let context: SiteContext
  let frames: FrameMaker
  let content: PlanContent

  /// The plan with its budget, calendar and progress.
  func plan() -> PlanPage {
    let page = FixedPages.plan
    let latest = content.progress.first
    return PlanPage(
      frame: frame("แผนป้องกันการทุจริต", at: page, description: words, lastChanged: content.lastChanged),
      title: content.title, summary: words, published: content.published.map(DateText.init),
      updated: content.updated.map(DateText.init), unit: content.unit, isSample: content.isSample,
      maps: maps(PlanContent.key, at: page), cards: cards(from: page),
      matrix: PlanMatrixMaker(plan: content.plan, page: page).matrix,
      chart: PlanCharts(plan: content.plan).budgetFigure(from: page),
      timeline: PlanTimelineMaker(plan: content.plan, report: latest, page: page).timeline,
      reports: content.progress.map {
        ProgressMaker(plan: content.plan, report: $0, page: page).section()
      },
      files: content.attachments.map { FileRowMaker(page: page).row($0) },
      download: FixedPages.planTable.url(from: page),
      document: context.content.documents(of: PlanContent.key).first.map {
        LinkRow(title: $0.title, url: $0.address.url(from: page))
      })
  }

  /// A progress report.
  func progress(_ report: ProgressReport) -> ProgressPage {
    let page = FixedPages.progress(report.year, report.round)
    let reports = Array(content.progress.reversed())
    let index = reports.firstIndex { $0.path == report.path } ?? 0
    let section = ProgressMaker(plan: content.plan, report: report, page: page).section()
    return ProgressPage(
      frame: frame(
        "\(report.round.words.th) ปี \(report.year)", at: page, above: [planCrumb],
        description: section.summary,
        lastChanged: report.published ?? report.asOf),
      title: "ผลการดำเนินการตาม\(content.title) \(report.round.words.th) ปีงบประมาณ พ.ศ. \(report.year)",
      year: String(report.year.buddhistYear), published: report.published.map(DateText.init),
      unit: report.unit ?? content.unit, isSample: report.isSample, maps: maps(report.round.key, at: page),
      progress: section, previous: neighbour(reports, index - 1, from: page),
      next: neighbour(reports, index + 1, from: page))
  }

  /// The plan on the home page.
  func band(from page: SitePath) -> PlanBand {
    PlanBand(
      title: content.title, words: words, url: FixedPages.plan.url(from: page), cards: cards(from: page))
  }

  var planCrumb: (title: String, page: SitePath) { ("แผนป้องกันการทุจริต", FixedPages.plan) }

  /// The frame of a page below the category of corruption prevention.
  func frame(
    _ title: String, at page: SitePath, above: [(title: String, page: SitePath)] = [], description: String?,
    lastChanged: CalendarDay?
  ) -> PageFrame {
    let category = PublicationCategory.corruptionPrevention
    var frame = frames.frame(
      title, at: page, above: [(category.title.th, FixedPages.category(category))] + above,
      description: description, lastChanged: lastChanged)
    frame.extraSheet = SiteContext.planSheet.url(from: page)
    return frame
  }

  private var words: String {
    let plan = content.plan
    let maker = PlanMatrixMaker(plan: plan, page: FixedPages.plan)
    let total = plan.years.reduce(Baht.zero) { $0 + maker.sum(in: $1) }
    let span = PlanWords.years(plan.years).map { " ปีงบประมาณ \($0)" } ?? ""
    return
      "\(plan.dimensions.count) มิติ \(plan.rows.count) รายการงบประมาณ \(plan.projects.count) ใบโครงการ\(span) งบประมาณรวม \(PlanWords.baht(total))"
  }

  private func cards(from page: SitePath) -> [DimensionCard] {
    let maker = PlanMatrixMaker(plan: content.plan, page: page)
    let latest = content.progress.first
    let summaries = latest.map { ProgressSummaries.byDimension($0, of: content.plan) } ?? []
    return content.plan.dimensions.map { dimension in
      let summary = summaries.first { $0.dimension == dimension.number }
      return DimensionCard(
        number: String(dimension.number), title: dimension.title, projects: "\(dimension.rows.count) รายการ",
        budget: PlanWords.baht(maker.sum(of: dimension)),
        url: page == FixedPages.plan
          ? SafeURL(path: "", fragment: "dimension-\(dimension.number)")
          : FixedPages.plan.url(from: page, fragment: "dimension-\(dimension.number)"),
        progress: summary.flatMap { summary in
          summary.projects == 0
            ? nil
            : ProgressBar(
              summary.done, of: summary.projects,
              words:
                "แล้วเสร็จ \(summary.done)/\(summary.projects) โครงการ (ปี \(latest?.year.buddhistYear ?? 0))")
        })
    }
  }

  private func maps(_ key: DisclosureKey, at page: SitePath) -> [ElementMap] {
    guard let main = context.main else { return [] }
    return (context.parts[key] ?? []).filter { $0.part.page == page }
      .map { ElementMapMaker(page: page).map($0.item, $0.part, in: main) }
  }

  private func neighbour(_ reports: [ProgressReport], _ index: Int, from page: SitePath) -> LinkRow? {
    guard reports.indices.contains(index) else { return nil }
    let report = reports[index]
    return LinkRow(
      title: "\(report.round.words.th) ปี \(report.year)",
      url: FixedPages.progress(report.year, report.round).url(from: page))
  }
}
