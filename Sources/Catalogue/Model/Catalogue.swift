import ThaiText

/// What one assessment year asks for: its items by indicator, how they are scored, and when.
package struct Catalogue: Sendable, Hashable {
  /// The assessment year.
  package let year: FiscalYear
  /// How sure the list of codes and titles is.
  package let confidence: Confidence
  /// Why it is that sure, in words for staff (Thai).
  package let confidenceReason: String
  /// The indicators in official order.
  package let indicators: [Indicator]
  /// How items become scores and scores become a rating.
  package let scoring: ScoringRules
  /// The year's calendar, as far as it is known.
  package let timeline: AssessmentTimeline
  /// Every item in official order.
  package let items: [CatalogueItem]

  private let positions: [String: Int]
  private let positionsByKey: [DisclosureKey: [Int]]

  /// Joins the parts of a year's list.
  package init(
    year: FiscalYear, confidence: Confidence, confidenceReason: String, indicators: [Indicator],
    scoring: ScoringRules, timeline: AssessmentTimeline
  ) {
    self.year = year
    self.confidence = confidence
    self.confidenceReason = confidenceReason
    self.indicators = indicators
    self.scoring = scoring
    self.timeline = timeline
    items = indicators.flatMap(\.subIndicators).flatMap(\.items)
    positions = Dictionary(items.enumerated().map { ($1.code, $0) }) { first, _ in first }
    var byKey: [DisclosureKey: [Int]] = [:]
    for (position, item) in items.enumerated() {
      for key in item.keys { byKey[key, default: []].append(position) }
    }
    positionsByKey = byKey
  }

  /// Every sub-indicator in official order.
  package var subIndicators: [SubIndicator] { indicators.flatMap(\.subIndicators) }

  /// The item with a code such as `O12`.
  package func item(code: String) -> CatalogueItem? {
    positions[code].map { items[$0] }
  }

  /// The items that a key answers, in official order.
  package func items(for key: DisclosureKey) -> [CatalogueItem] {
    (positionsByKey[key] ?? []).map { items[$0] }
  }
}
