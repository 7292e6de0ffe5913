import Catalogue
import Content
import ThaiText

/// What the action plan itself answers of a key that no document answers: a page, a day and a unit.
struct PlanAnswer {
  /// The page; absent while nothing is reported.
  let page: SitePath?
  let lastChanged: CalendarDay?
  let unit: String?

  /// The answer to a key for a fiscal year; nothing where the plan does not cover it.
  init?(to kind: DisclosureKind, for year: FiscalYear, of content: Content) {
    guard let plan = content.plan, plan.plan.years.contains(year) else { return nil }
    if kind.key == PlanContent.key {
      page = FixedPages.plan
      lastChanged = plan.lastChanged
      unit = plan.unit
      return
    }
    guard let round = ProgressRound.allCases.first(where: { $0.key == kind.key }) else { return nil }
    let report = plan.progress(in: year, round)
    page = report.map { FixedPages.progress($0.year, $0.round) }
    lastChanged = report?.published ?? report?.asOf
    unit = report?.unit ?? plan.unit
  }
}
