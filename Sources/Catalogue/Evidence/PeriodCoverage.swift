import Diagnostics

/// Which parts of a fiscal year a dataset must cover, as far as they are due.
package enum PeriodCoverage: String, Sendable, Hashable, CaseIterable {
  /// Every month.
  case months
  /// Every quarter.
  case quarters
  /// October to March.
  case halfYear = "half-year"

  /// The coverage in words for staff.
  package var words: LocalizedText {
    switch self {
    case .months: LocalizedText(th: "ทุกเดือนที่ถึงกำหนด", en: "every month due so far")
    case .quarters: LocalizedText(th: "ทุกไตรมาสที่ถึงกำหนด", en: "every quarter due so far")
    case .halfYear: LocalizedText(th: "เดือนตุลาคมถึงมีนาคม", en: "October to March")
    }
  }
}
