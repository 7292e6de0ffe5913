import ThaiText

/// Says that the whole content is made up for demonstration.
public struct SampleNotice: Sendable, Hashable {
  /// The sentence that every page shows.
  public let note: String
  /// The day on which readiness is judged, where no other is given.
  public let judgedOn: CalendarDay?
}
