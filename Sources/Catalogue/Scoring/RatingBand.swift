/// One band of the rating and what it takes to reach it.
package struct RatingBand: Sendable, Hashable {
  /// Its official name.
  package let name: String
  /// The least total.
  package let total: Double
  /// The least score of every instrument, where the year asks for one.
  package let everyInstrument: Double?

  /// Whether a total and the scores of its instruments reach the band; scores count to two decimals.
  package func isReached(total score: Double, instruments: [Double]) -> Bool {
    guard Self.hundredths(score) >= Self.hundredths(total) else { return false }
    guard let everyInstrument else { return true }
    return instruments.allSatisfy { Self.hundredths($0) >= Self.hundredths(everyInstrument) }
  }

  private static func hundredths(_ score: Double) -> Int {
    guard score >= 0, score <= 100 else { return score > 100 ? 10_000 : -1 }
    return Int(score * 100 + 0.5)
  }
}
