/// How a year turns items into scores: an item is 100 or 0, everything above it a mean of its parts.
package struct ScoringRules: Sendable, Hashable {
  /// How sure the rules are.
  package let confidence: Confidence
  /// A remark for staff (Thai), if there is one.
  package let note: String?
  /// What the three instruments weigh.
  package let weights: InstrumentWeights
  /// The total from which an agency passes.
  package let passThreshold: Double
  /// How the rating is written.
  package let scheme: RatingScheme
  /// The bands from the best down.
  package let bands: [RatingBand]

  /// What an item scores.
  package func score(isPublished: Bool) -> Double { isPublished ? 100 : 0 }

  /// The mean of parts that weigh the same; 0 where there are none.
  package func mean(_ parts: [Double]) -> Double {
    parts.isEmpty ? 0 : parts.reduce(0, +) / Double(parts.count)
  }

  /// The score of the whole list, from the scores of its items by indicator and sub-indicator.
  package func openData(_ indicators: [[[Double]]]) -> Double {
    mean(indicators.map { subIndicators in mean(subIndicators.map(mean)) })
  }

  /// The total of the three instruments.
  package func total(internalView: Double, externalView: Double, openData: Double) -> Double {
    let weighted =
      internalView * Double(weights.internalView) + externalView * Double(weights.externalView)
      + openData * Double(weights.openData)
    return weighted / Double(weights.sum)
  }

  /// The first band that a total and the scores of its instruments reach.
  package func rating(total: Double, instruments: [Double]) -> RatingBand? {
    bands.first { $0.isReached(total: total, instruments: instruments) }
  }
}
