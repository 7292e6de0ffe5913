import Diagnostics
import ThaiText

/// Who usually does what, and by when: what the list of a year does not say.
package struct WorkRules: Sendable {
  /// Words of units' names, and what such a unit usually answers for; everything if nothing is named.
  struct Duty: Sendable {
    let words: [String]
    let keys: Set<DisclosureKey>
    let categories: Set<PublicationCategory>

    func holds(_ kind: DisclosureKind) -> Bool {
      keys.contains(kind.key) || categories.contains(kind.category) || (keys.isEmpty && categories.isEmpty)
    }
  }

  /// When the document of a key is usually finished.
  struct Rhythm: Sendable {
    let keys: Set<DisclosureKey>
    let by: DueDate?
    let daysAfterMonth: Int?
    /// Whether it holds only where the document of the year before is asked for.
    let isOfYearBefore: Bool
    let why: LocalizedText
  }

  let duties: [Duty]
  let rhythms: [Rhythm]
  /// How many working days before the window closes everything else is due.
  package let daysBeforeClose: Int
  /// The day on which work is planned to end while nobody has said when the window closes.
  package let usualClose: DueDate

  /// The rules that the program carries.
  package static func builtIn(into list: inout DiagnosticList) -> WorkRules? {
    BuiltInLists.source(named: "work", into: &list).flatMap { WorkRulesReader(source: $0).read(into: &list) }
  }

  /// The unit among an agency's that usually answers for a key; nil if none has such a name.
  package func usualUnit(for kind: DisclosureKind, among units: [String]) -> String? {
    guard let duty = duties.first(where: { $0.holds(kind) }) else { return nil }
    return duty.words.lazy.compactMap { word in units.first { $0.contains(word) } }.first
  }

  /// The usual day of a key in a fiscal year, as far as it has one, and why; of a monthly one the next such day.
  package func usualDay(
    of kind: DisclosureKind, in year: FiscalYear, after today: CalendarDay
  ) -> (day: CalendarDay, why: LocalizedText)? {
    guard let rhythm = rhythms.first(where: { $0.keys.contains(kind.key) }),
      !rhythm.isOfYearBefore || kind.period(for: year) == .previous
    else { return nil }
    if let by = rhythm.by { return (by.day(in: year), rhythm.why) }
    guard let days = rhythm.daysAfterMonth else { return nil }
    let steps = year.months.map { CalendarDay(dayNumber: $0.last.dayNumber + days) }
    return steps.first { $0 >= today }.map { ($0, rhythm.why) }
  }
}

/// The days on which government offices are closed.
package struct HolidayCalendar: Sendable {
  /// The closed days from Monday to Friday, with what they are.
  package let days: [CalendarDay: String]
  /// The last day for which all of them are known.
  package let announced: CalendarDay

  /// The calendar that the program carries.
  package static func builtIn(into list: inout DiagnosticList) -> HolidayCalendar? {
    BuiltInLists.source(named: "holidays", into: &list)
      .flatMap { WorkRulesReader(source: $0).holidays(into: &list) }
  }

  /// The calendar with days on which one agency is closed.
  package func adding(_ own: [CalendarDay]) -> HolidayCalendar {
    HolidayCalendar(
      days: days.merging(own.map { ($0, "วันหยุดของหน่วยงาน") }) { known, _ in known }, announced: announced)
  }

  /// Whether offices are open on a day.
  package func isWorkingDay(_ day: CalendarDay) -> Bool { !day.isWeekend && days[day] == nil }

  /// The day itself or the last working day before it.
  package func workingDay(onOrBefore day: CalendarDay) -> CalendarDay {
    var day = day
    while !isWorkingDay(day) { day = CalendarDay(dayNumber: day.dayNumber - 1) }
    return day
  }

  /// The first working day after a day.
  package func workingDay(after day: CalendarDay) -> CalendarDay {
    var next = CalendarDay(dayNumber: day.dayNumber + 1)
    while !isWorkingDay(next) { next = CalendarDay(dayNumber: next.dayNumber + 1) }
    return next
  }

  /// The working day so many working days before a day.
  package func workingDay(_ count: Int, before day: CalendarDay) -> CalendarDay {
    (0..<count).reduce(workingDay(onOrBefore: day)) { day, _ in
      workingDay(onOrBefore: CalendarDay(dayNumber: day.dayNumber - 1))
    }
  }

  /// How many working days lie after one day up to another.
  package func workingDays(after first: CalendarDay, to last: CalendarDay) -> Int {
    guard first < last else { return 0 }
    return ((first.dayNumber + 1)...last.dayNumber).count { isWorkingDay(CalendarDay(dayNumber: $0)) }
  }
}

extension CalendarDay {
  /// Whether it is a Saturday or a Sunday; 1 January 1970 was a Thursday.
  var isWeekend: Bool { [2, 3].contains(((dayNumber % 7) + 7) % 7) }
}
