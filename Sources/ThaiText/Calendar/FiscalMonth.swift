/// A month of a fiscal year; the year is of the common era.
package struct FiscalMonth: Sendable, Hashable, Comparable {
  /// The year of the common era.
  package let year: Int
  /// The month from 1 to 12.
  package let month: Int

  /// A month that a fiscal year hands out.
  init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// The month for people: `ตุลาคม 2565`.
  package var thaiName: String { "\(ThaiMonth.names[month - 1]) \(year + 543)" }

  /// The month for narrow places: `ต.ค. 2565`.
  package var thaiShortName: String { "\(ThaiMonth.shortNames[month - 1]) \(year + 543)" }

  /// The month for machines: `2022-10`.
  package var iso: String { "\(year)-\(CalendarDay.padded(month))" }

  /// Its last day.
  package var last: CalendarDay {
    CalendarDay(known: year, month, CalendarDay.length(of: month, in: year))
  }

  /// The month of a fiscal year that a text means, such as `2565-10`, `ต.ค.`, `ตุลาคม 2565`, `ต.ค. 65` or `10`.
  ///
  /// Absent where the text is no month, or one of another fiscal year.
  package static func read(_ text: String, in fiscalYear: FiscalYear) -> FiscalMonth? {
    guard let reading = MonthReading(text) else { return nil }
    return fiscalYear.months.first {
      $0.month == reading.month && (reading.years.isEmpty || reading.years.contains($0.year))
    }
  }

  /// Orders by time.
  package static func < (lhs: FiscalMonth, rhs: FiscalMonth) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }
}
