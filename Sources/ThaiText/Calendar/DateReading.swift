/// What a text that should be a date came to.
package enum DateReading: Sendable, Hashable {
  /// A day that exists.
  case day(CalendarDay)
  /// A date that can be read in more than one way.
  case ambiguous(AmbiguousDate)
  /// No date.
  case invalid(InvalidDate)
}
