import Catalogue
import Content
import ThaiText

/// What answers for a key in an assessment year, by the key's period.
extension DisclosureKind {
  /// The document that answers.
  func document(in year: FiscalYear, of content: Content) -> Document? {
    let all = content.documents(of: key, askedIn: year)
    switch period(for: year) {
    case .current, .previous:
      let wanted = wantedYear(in: year)
      return all.first { $0.year == wanted }
    case .any: return Self.nearest(of: all, to: year)
    case .covers:
      return Self.nearest(of: all.filter { $0.covers?.contains(year) ?? ($0.year == year) }, to: year)
    }
  }

  /// The newest document of a year that is not past the assessed one; else the one that came soonest after it.
  private static func nearest(of documents: [Document], to year: FiscalYear) -> Document? {
    documents.first { $0.year <= year } ?? documents.last
  }

  /// Whether a draft would answer once it is published.
  func isAnswered(by draft: DraftNotice, in year: FiscalYear, of content: Content) -> Bool {
    switch period(for: year) {
    case .any, .covers: content.isAsked(draft.year, in: year)
    case .current, .previous: draft.year == wantedYear(in: year)
    }
  }

  /// Whether a document would answer if it were still published.
  func isAnswered(by page: WithdrawnPage, in year: FiscalYear, of content: Content) -> Bool {
    guard case .document(key, _, let own) = page.kind else { return false }
    return switch period(for: year) {
    case .any, .covers: content.isAsked(own, in: year)
    case .current, .previous: own == wantedYear(in: year)
    }
  }

  /// The fiscal year whose document is asked for.
  func wantedYear(in year: FiscalYear) -> FiscalYear {
    period(for: year) == .previous ? year.previous : year
  }

  /// Whether the key is asked for on a day.
  func isDue(in year: FiscalYear, on today: CalendarDay) -> Bool {
    dueAfter.map { $0.day(in: year) < today } ?? true
  }
}

extension Content {
  /// Whether a list looks at documents of a fiscal year: one that a newer list has followed never at later ones, so that it
  /// shows for ever what it was answered with.
  func isAsked(_ documentYear: FiscalYear, in year: FiscalYear) -> Bool {
    documentYear <= year || agency.catalogueYears.allSatisfy { $0 <= year }
  }

  /// The documents of a key at which a year's list looks, newest first.
  func documents(of key: DisclosureKey, askedIn year: FiscalYear) -> [Document] {
    documents(of: key).filter { isAsked($0.year, in: year) }
  }
}

/// What the action plan itself answers of a key that no document answers: a page, a day and a unit.
struct PlanAnswer {
  /// The page; nil while nothing is reported.
  let page: SitePath?
  let lastChanged: CalendarDay?
  let unit: String?

  /// The answer to a key for a fiscal year; nil if the plan does not cover it.
  init?(to kind: DisclosureKind, for year: FiscalYear, of content: Content, on today: CalendarDay) {
    guard let plan = content.plan, plan.plan.years.contains(year) else { return nil }
    if kind.key == PlanContent.key {
      page = FixedPages.plan
      lastChanged = plan.lastChanged
      unit = plan.unit
      return
    }
    guard let round = ProgressRound.allCases.first(where: { $0.key == kind.key }) else { return nil }
    let report = plan.progress(in: year, round).flatMap { $0.days(after: today).isEmpty ? $0 : nil }
    page = report.map { FixedPages.progress($0.year, $0.round) }
    lastChanged = report?.published ?? report?.asOf
    unit = report?.unit ?? plan.unit
  }
}
