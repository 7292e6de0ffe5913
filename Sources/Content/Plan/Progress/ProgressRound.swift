import Catalogue
import Diagnostics
import ThaiText

/// The two rounds in which a year's progress is reported to the national system (e-PlanNACC): 6 and 12 months.
package enum ProgressRound: String, Sendable, Hashable, CaseIterable {
  case half = "h1"
  case annual

  /// The last day that the round covers in a fiscal year: 31 March or 30 September.
  package func end(of year: FiscalYear) -> CalendarDay {
    switch self {
    case .half: year.months[5].last
    case .annual: year.last
    }
  }

  /// How many quarters have ended when the round ends.
  package var quarters: Int {
    switch self {
    case .half: 2
    case .annual: 4
    }
  }

  /// The key whose document reports the round.
  package var key: DisclosureKey {
    switch self {
    case .half: "plan-half-year-report"
    case .annual: "annual-plan-report"
    }
  }

  /// The round in words.
  package var words: LocalizedText {
    switch self {
    case .half: LocalizedText(th: "รอบ 6 เดือน", en: "six months")
    case .annual: LocalizedText(th: "รอบ 12 เดือน", en: "twelve months")
    }
  }
}
