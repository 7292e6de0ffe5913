import Diagnostics
import ThaiText

/// The fiscal years for which a plan is in force.
public struct CoveredYears: Sendable, Hashable {
  /// The first year.
  public let first: FiscalYear
  /// The last year.
  public let last: FiscalYear
  /// Where it is written.
  public let place: SourcePlace

  /// Whether the plan is in force in a year.
  public func contains(_ year: FiscalYear) -> Bool { first <= year && year <= last }

  /// Whether the plan runs for more than one year.
  public var isLongerThanAYear: Bool { first < last }
}
