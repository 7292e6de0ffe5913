import ThaiText

/// What stands behind a stable key: its titles, its place on the site and what it shows.
package struct DisclosureKind: Sendable, Hashable {
  /// The stable key.
  package let key: DisclosureKey
  /// The Thai title.
  package let title: String
  /// A short English title.
  package let titleEnglish: String
  /// The category on the site, whatever sub-indicator a year's list has it under.
  package let category: PublicationCategory
  /// The day after which it is asked for; absent where it is asked for all year.
  package let dueAfter: DueDate?
  /// What it shows where a year's list has no sourced elements of its own.
  package let elements: [RequiredElement]

  let periods: [PeriodStart]

  /// Which year's document answers an assessment year.
  package func period(for year: FiscalYear) -> PeriodRule {
    let started = periods.last { start in start.from.map { $0 <= year } ?? true }
    return (started ?? periods.first)?.rule ?? .any
  }
}
