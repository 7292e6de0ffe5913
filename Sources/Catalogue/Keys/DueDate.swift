import ThaiText

/// A day of the fiscal year after which something is asked for.
package struct DueDate: Sendable, Hashable {
  /// The month, from 1 (January).
  package let month: Int
  /// The day of the month.
  package let day: Int

  /// Names a day; absent where no month has it.
  package init?(month: Int, day: Int) {
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
