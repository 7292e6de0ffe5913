import ThaiText

/// One stage of the assessment with its dates.
package struct TimelineStage: Sendable, Hashable {
  /// Which stage it is.
  package let stage: AssessmentStage
  /// Its first day, where it is known.
  package let from: CalendarDay?
  /// Its last day.
  package let to: CalendarDay
}
