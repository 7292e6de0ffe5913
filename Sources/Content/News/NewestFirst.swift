import ThaiText

/// The order of lists of news and changes: the newest first, those of one day by address, those without a day last.
package enum NewestFirst {
  /// Whether a page stands before another.
  package static func precedes(
    _ day: CalendarDay?, _ page: SitePath, _ otherDay: CalendarDay?, _ otherPage: SitePath
  ) -> Bool {
    let (first, second) = (day?.dayNumber ?? .min, otherDay?.dayNumber ?? .min)
    return first == second ? page < otherPage : first > second
  }
}
