/// What a text that should be a date came to.
public enum DateReading: Sendable, Hashable {
  case day(CalendarDay)
  case ambiguous(AmbiguousDate)
  case invalid(InvalidDate)
}
