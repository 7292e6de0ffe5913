/// A month of a fiscal year; the year is of the common era.
public struct FiscalMonth: Sendable, Hashable, Comparable {
  /// The year of the common era.
  public let year: Int
  /// The month from 1 to 12.
  public let month: Int

  /// A month that a fiscal year hands out.
  init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// The month for people: `ตุลาคม 2565`.
  public var thaiName: String { "\(ThaiMonth.names[month - 1]) \(year + 543)" }

  /// The month for narrow places: `ต.ค. 2565`.
  public var thaiShortName: String { "\(ThaiMonth.shortNames[month - 1]) \(year + 543)" }

  /// The month for machines: `2022-10`.
  public var iso: String { "\(year)-\(CalendarDay.padded(month))" }

  /// Its last day.
  public var last: CalendarDay {
    let length = CalendarDay.length(of: month, in: year)
    return CalendarDay(year: year, month: month, day: length) ?? CalendarDay(dayNumber: 0)
  }

  /// The month of a fiscal year that a text means: `2022-10`, `2565-10`, `ต.ค.`, `ตุลาคม 2565`, `ต.ค. 65`,
  /// `10`.
  ///
  /// Absent where the text is no month, or one of another fiscal year.
  public static func read(_ text: String, in fiscalYear: FiscalYear) -> FiscalMonth? {
    let parts = ThaiDigits.folded(text).utf8.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { $0 != "พ.ศ." && $0 != "เดือน" }
    guard (1...2).contains(parts.count) else { return nil }
    var month: Int?
    var years: [Int] = []
    for part in parts {
      if let number = Int(part) {
        if parts.count == 1 || (month == nil && part.utf8.count <= 2 && !years.isEmpty)
          || (part.utf8.count <= 2 && month == nil && parts.first == part)
        {
          month = number
        } else {
          years = candidates(number, digits: part.utf8.count)
          guard !years.isEmpty else { return nil }
        }
      } else {
        let name = part.hasPrefix("เดือน") ? String(part.unicodeScalars.dropFirst(5)) : part
        guard month == nil, let number = ThaiMonth.number(of: name) else { return nil }
        month = number
      }
    }
    return fiscalYear.months.first { $0.month == month && (years.isEmpty || years.contains($0.year)) }
  }

  private static func candidates(_ number: Int, digits: Int) -> [Int] {
    switch (digits, number) {
    case (4, 2400...2800): [number - 543]
    case (4, 1900...2199): [number]
    case (2, _): [2500 + number - 543, 2000 + number]
    default: []
    }
  }

  /// Orders by time.
  public static func < (lhs: FiscalMonth, rhs: FiscalMonth) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }
}
