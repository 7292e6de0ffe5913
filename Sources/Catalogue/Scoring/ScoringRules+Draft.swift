import ThaiText

extension ScoringRules {
  /// The rules as a stand-in for a year that has none of its own.
  func asDraft(from year: FiscalYear) -> ScoringRules {
    ScoringRules(
      confidence: .low, note: "ใช้เกณฑ์ของปี \(year.buddhistYear) ไปพลางก่อน", weights: weights,
      passThreshold: passThreshold, scheme: scheme, bands: bands)
  }
}
