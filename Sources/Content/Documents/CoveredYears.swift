import Diagnostics
import ThaiText

/// The fiscal years for which a plan is in force.
package struct CoveredYears: Sendable, Hashable {
  /// The first year.
  package let first: FiscalYear
  /// The last year.
  package let last: FiscalYear
  /// Where it is written.
  package let place: SourcePlace

  /// Whether the plan is in force in a year.
  package func contains(_ year: FiscalYear) -> Bool { first <= year && year <= last }

  /// Whether the plan runs for more than one year.
  package var isLongerThanAYear: Bool { first < last }
}
