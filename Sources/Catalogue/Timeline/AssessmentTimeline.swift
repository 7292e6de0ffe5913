/// A year's calendar of the assessment, as far as it is known.
public struct AssessmentTimeline: Sendable, Hashable {
  /// How sure it is.
  public let confidence: Confidence
  /// A remark for staff (Thai), if there is one.
  public let note: String?
  /// The known stages, in order.
  public let stages: [TimelineStage]

  /// The dates of one stage, where they are known.
  public func stage(_ stage: AssessmentStage) -> TimelineStage? {
    stages.first { $0.stage == stage }
  }
}
