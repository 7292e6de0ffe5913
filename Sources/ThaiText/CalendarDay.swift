/// A day of the Gregorian calendar; years are of the common era (ค.ศ.).
package struct CalendarDay: Sendable, Hashable, Comparable {
  /// The year of the common era.
  package let year: Int
  /// The month from 1 to 12.
  package let month: Int
  /// The day of the month from 1.
  package let day: Int

  private static let years = 1800...2300

  /// A day that exists, from the year 1800 to 2300; nil for one such as 29 February of a common year.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// A day that is known to exist.
  init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day so many days after 1 January 1970, clamped to the years 1800 to 2300.
  package init(dayNumber: Int) {
    let first = CalendarDay(known: Self.years.lowerBound, 1, 1).dayNumber
    let last = CalendarDay(known: Self.years.upperBound, 12, 31).dayNumber
    let shifted = min(max(dayNumber, first), last) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      known: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The number of days from 1 January 1970 to the day.
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Whether the day has come on the day of judgement; where nobody judges, every day has.
  package func hasCome(by judgedOn: CalendarDay?) -> Bool { judgedOn.map { self <= $0 } ?? true }

  /// The day for machines: `2022-11-15`.
  package var iso: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }

  /// The day for people, in the Buddhist era: `15 พฤศจิกายน 2565`.
  package var thaiLong: String { "\(day) \(ThaiMonth.names[month - 1]) \(year + 543)" }

  /// The day for narrow places: `15 พ.ย. 2565`.
  package var thaiShort: String { "\(day) \(ThaiMonth.shortNames[month - 1]) \(year + 543)" }

  /// How many days a month has.
  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The number with at least two digits.
  static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// Orders by time.
  package static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}
