/// A year's calendar of the assessment, as far as it is known.
package struct AssessmentTimeline: Sendable, Hashable {
  /// How sure it is.
  package let confidence: Confidence
  /// A remark for staff (Thai), if there is one.
  package let note: String?
  /// The known stages, in order.
  package let stages: [TimelineStage]

  /// The dates of one stage, where they are known.
  package func stage(_ stage: AssessmentStage) -> TimelineStage? {
    stages.first { $0.stage == stage }
  }
}
