import Diagnostics
import ThaiText

/// The stable name of something that an agency keeps publishing, such as `procurement-plan`.
package struct DisclosureKey: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as it stands in folders and addresses.
  package let name: String

  /// Wraps a name.
  package init(_ name: String) { self.name = name }

  /// Wraps a name written in code.
  package init(stringLiteral value: String) { name = value }

  /// The name itself.
  package var description: String { name }
}

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
  /// The day after which it is asked for; nil if it is asked for all year.
  package let dueAfter: DueDate?
  /// What it shows if a year's list has no sourced elements of its own.
  package let elements: [RequiredElement]

  /// What officers call it besides its titles.
  var otherNames: [String] = []

  let periods: [PeriodStart]

  /// Which year's document answers an assessment year.
  package func period(for year: FiscalYear) -> PeriodRule {
    let started = periods.last { start in start.from.map { $0 <= year } ?? true }
    return (started ?? periods.first)?.rule ?? .any
  }
}

/// A period rule and the assessment year from which it holds.
struct PeriodStart: Hashable {
  let from: FiscalYear?
  let rule: PeriodRule
}

/// A day of the fiscal year after which something is asked for.
package struct DueDate: Sendable, Hashable {
  private let month: Int
  private let day: Int

  /// A day by its month, from 1 (January), and its number; nil if no month has it.
  init?(month: Int, day: Int) {
    guard CalendarDay(year: 2023, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// The day in one fiscal year.
  package func day(in year: FiscalYear) -> CalendarDay {
    let calendarYear = month >= 10 ? year.first.year : year.last.year
    return CalendarDay(year: calendarYear, month: month, day: day) ?? year.last
  }
}

/// The stable keys in the site's order.
package struct KeyRegistry: Sendable, Hashable {
  /// Every kind of disclosure, in order.
  package let kinds: [DisclosureKind]

  private let positions: [DisclosureKey: Int]

  init(_ kinds: [DisclosureKind]) {
    self.kinds = kinds
    positions = Dictionary(kinds.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  /// The kind behind a key.
  package subscript(key: DisclosureKey) -> DisclosureKind? {
    positions[key].map { kinds[$0] }
  }

  /// The registry with further kinds, none of which takes the name of a known one.
  func adding(_ reader: KeysReader, into list: inout DiagnosticList) -> KeyRegistry {
    KeyRegistry(kinds + reader.read(beside: self, into: &list).kinds)
  }

  /// The names of all keys, in order.
  package var names: [String] { kinds.map(\.key.name) }

  /// The kinds of one category, in order.
  package func kinds(in category: PublicationCategory) -> [DisclosureKind] {
    kinds.filter { $0.category == category }
  }
}
