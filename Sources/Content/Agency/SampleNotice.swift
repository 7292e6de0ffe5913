import ThaiText

/// Says that the whole content is made up for demonstration.
package struct SampleNotice: Sendable, Hashable {
  /// The sentence that every page shows.
  package let note: String
  /// The day on which readiness is judged, where no other is given.
  package let judgedOn: CalendarDay?
}
