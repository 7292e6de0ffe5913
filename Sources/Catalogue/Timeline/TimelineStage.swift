import ThaiText

/// One stage of the assessment with its dates.
public struct TimelineStage: Sendable, Hashable {
  /// Which stage it is.
  public let stage: AssessmentStage
  /// Its first day, where it is known.
  public let from: CalendarDay?
  /// Its last day.
  public let to: CalendarDay
}
