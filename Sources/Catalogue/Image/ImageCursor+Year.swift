import ThaiText

/// How a year scores and when it is assessed, in an image.
extension ImageCursor {
  private static let schemes = RatingScheme.allCases
  private static let stages = AssessmentStage.allCases

  mutating func scoring(_ confidences: [Confidence]) -> ScoringRules? {
    guard let confidence = choice(of: confidences) else { return nil }
    let note = optional { $0.text() }
    let weights = InstrumentWeights(internalView: byte(), externalView: byte(), openData: byte())
    let pass = fraction()
    guard let scheme = choice(of: Self.schemes) else { return nil }
    return ScoringRules(
      confidence: confidence, note: note, weights: weights, passThreshold: pass, scheme: scheme,
      bands: list { cursor in
        RatingBand(
          name: cursor.text(), total: cursor.fraction(), everyInstrument: cursor.optional { $0.fraction() })
      })
  }

  mutating func timeline(_ confidences: [Confidence]) -> AssessmentTimeline? {
    guard let confidence = choice(of: confidences) else { return nil }
    return AssessmentTimeline(
      confidence: confidence, note: optional { $0.text() },
      stages: list { cursor in
        guard let stage = cursor.choice(of: Self.stages) else { return nil }
        let from = cursor.optional { $0.day() }
        return cursor.day().map { TimelineStage(stage: stage, from: from, to: $0) }
      })
  }

  private mutating func day() -> CalendarDay? {
    CalendarDay(year: number(), month: byte(), day: byte())
  }
}
