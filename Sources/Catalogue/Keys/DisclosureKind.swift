import ThaiText

/// What stands behind a stable key: its titles, its place on the site and what it shows.
public struct DisclosureKind: Sendable, Hashable {
  /// The stable key.
  public let key: DisclosureKey
  /// The Thai title.
  public let title: String
  /// A short English title.
  public let titleEnglish: String
  /// The category on the site, whatever sub-indicator a year's list has it under.
  public let category: PublicationCategory
  /// The day after which it is asked for; absent where it is asked for all year.
  public let dueAfter: DueDate?
  /// What it shows where a year's list has no sourced elements of its own.
  public let elements: [RequiredElement]

  let periods: [PeriodStart]

  /// Which year's document answers an assessment year.
  public func period(for year: FiscalYear) -> PeriodRule {
    let started = periods.last { start in start.from.map { $0 <= year } ?? true }
    return (started ?? periods.first)?.rule ?? .any
  }
}
