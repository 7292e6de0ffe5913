// Catalogue: the official lists as data.
//
// In: the YAML files in Resources, which the program carries (`BuiltInLists`), and an agency's own files in
// Content/catalogue. A new year is one new file in Resources and nothing else.
// Out: a `CatalogueLibrary`: the stable keys, the schemas of tables, and a `Catalogue` for each loaded year.
//
// Open first: this file, `CatalogueItem` and `DisclosureKind` (what is asked for), `EvidenceRule` (how the
// program sees it), `CatalogueLibrary` (loading). Reading/ turns YAML into these; `YearReader` is its top and
// `CatalogueRules` holds the words of its findings.
// A new kind of evidence: a case with its facts and words in `EvidenceRule`, a line in `EvidenceParser.kinds`,
// and its check in Readiness (`EvidenceChecker`).

import Diagnostics
import ThaiText

/// What one assessment year asks for: its items by indicator, how they are scored, and when.
package struct Catalogue: Sendable, Hashable {
  /// Who asks.
  package let family: CatalogueFamily
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

  init(
    family: CatalogueFamily = .ita, year: FiscalYear, confidence: Confidence, confidenceReason: String,
    indicators: [Indicator],
    scoring: ScoringRules, timeline: AssessmentTimeline
  ) {
    self.family = family
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

/// One indicator of the year's list, such as 9 การเปิดเผยข้อมูล.
package struct Indicator: Sendable, Hashable {
  /// Its number in the list, such as `9`.
  package let id: String
  /// Its official title.
  package let title: String
  /// Its sub-indicators in official order.
  package let subIndicators: [SubIndicator]
}

/// One sub-indicator of the year's list, such as 9.1 ข้อมูลพื้นฐาน.
package struct SubIndicator: Sendable, Hashable {
  /// Its number in the list, such as `9.1`.
  package let id: String
  /// Its official title.
  package let title: String
  /// The publication category nearest to it.
  package let category: PublicationCategory
  /// How sure its title and its extent are.
  package let confidence: Confidence
  /// Its items in official order.
  package let items: [CatalogueItem]
}

/// How sure a fact of the catalogue is.
package enum Confidence: String, Sendable, Hashable, CaseIterable {
  /// Confirmed by several sources.
  case high
  /// Found in one good source, or fits several indirect ones.
  case medium
  /// Pieced together: a draft until it is compared with the manual.
  case low

  /// The confidence in words for staff.
  package var words: LocalizedText {
    switch self {
    case .high: LocalizedText(th: "ยืนยันแล้วจากหลายแหล่ง", en: "confirmed by several sources")
    case .medium:
      LocalizedText(th: "มีแหล่งสนับสนุน ควรตรวจกับคู่มืออีกครั้ง", en: "supported, to be checked against the manual")
    case .low:
      LocalizedText(th: "ร่าง ยังไม่ยืนยัน ต้องตรวจกับคู่มือก่อนใช้", en: "a draft, not confirmed by the manual")
    }
  }
}
