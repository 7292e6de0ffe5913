/// A fiscal year of Thai government: 2566 runs from 1 October 2022 to 30 September 2023.
package struct FiscalYear: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year of the Buddhist era in which it ends.
  package let buddhistYear: Int

  /// A fiscal year from 2400 to 2699 of the Buddhist era; nil for any other.
  package init?(_ buddhistYear: Int) {
    guard (2400...2699).contains(buddhistYear) else { return nil }
    self.init(known: buddhistYear)
  }

  private init(known buddhistYear: Int) { self.buddhistYear = buddhistYear }

  /// The fiscal year in which a day lies.
  package static func containing(_ day: CalendarDay) -> FiscalYear {
    FiscalYear(known: day.year + 543 + (day.month >= 10 ? 1 : 0))
  }

  /// 1 October of the year before.
  package var first: CalendarDay { CalendarDay(known: buddhistYear - 544, 10, 1) }

  /// 30 September.
  package var last: CalendarDay { CalendarDay(known: buddhistYear - 543, 9, 30) }

  /// Whether a day lies in the year.
  package func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }

  /// The year before.
  package var previous: FiscalYear { FiscalYear(known: buddhistYear - 1) }

  /// The year after.
  package var next: FiscalYear { FiscalYear(known: buddhistYear + 1) }

  /// The twelve months from October to September.
  package var months: [FiscalMonth] {
    (0..<12).map { step in
      FiscalMonth(year: buddhistYear - (step < 3 ? 544 : 543), month: (step + 9) % 12 + 1)
    }
  }

  /// The Buddhist year in digits.
  package var description: String { String(buddhistYear) }

  /// Orders by time.
  package static func < (lhs: FiscalYear, rhs: FiscalYear) -> Bool { lhs.buddhistYear < rhs.buddhistYear }
}

/// A month of a fiscal year; the year is of the common era.
package struct FiscalMonth: Sendable, Hashable, Comparable {
  /// The year of the common era.
  package let year: Int
  /// The month from 1 to 12.
  package let month: Int

  /// A month of a fiscal year.
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
  /// Nil if the text is no month, or one of another fiscal year.
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
