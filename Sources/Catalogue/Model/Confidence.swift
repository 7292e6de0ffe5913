import Diagnostics

/// How sure a fact of the catalogue is.
package enum Confidence: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Confirmed by several sources.
  case high
  /// Found in one good source, or fits several indirect ones.
  case medium
  /// Pieced together: a draft until it is held against the manual.
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

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  /// Orders from low to high.
  package static func < (lhs: Confidence, rhs: Confidence) -> Bool { lhs.rank < rhs.rank }
}
