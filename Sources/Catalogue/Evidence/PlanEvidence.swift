import Diagnostics

/// What the action plan must hold.
package enum PlanEvidence: String, Sendable, Hashable, CaseIterable {
  /// Projects with a budget and a period in the year.
  case projects
  /// The progress of the first half-year.
  case halfYearProgress = "progress-h1"
  /// The results of the whole year.
  case annualProgress = "progress-annual"

  /// The evidence in words for staff.
  package var words: LocalizedText {
    switch self {
    case .projects: LocalizedText(th: "โครงการของปีในแผน", en: "the year's projects in the plan")
    case .halfYearProgress:
      LocalizedText(th: "ความก้าวหน้าของแผนรอบ 6 เดือน", en: "the plan's half-year progress")
    case .annualProgress: LocalizedText(th: "ผลของแผนทั้งปี", en: "the plan's annual results")
    }
  }
}
