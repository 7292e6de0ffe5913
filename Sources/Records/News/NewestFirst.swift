import ThaiText

/// The order of lists of news and changes: the newest first, those of one day by address, those without a day last.
public enum NewestFirst {
  /// Whether a page stands before another.
  public static func precedes(
    _ day: CalendarDay?, _ page: SitePath, _ otherDay: CalendarDay?, _ otherPage: SitePath
  ) -> Bool {
    precedes(number(of: day), page, number(of: otherDay), otherPage)
  }

  /// The number by which a day is ordered.
  static func number(of day: CalendarDay?) -> Int { day?.dayNumber ?? .min }

  /// The same order, for days whose numbers are known.
  static func precedes(_ day: Int, _ page: SitePath, _ otherDay: Int, _ otherPage: SitePath) -> Bool {
    day == otherDay ? page < otherPage : day > otherDay
  }
}
