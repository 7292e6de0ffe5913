import Diagnostics

/// Which fiscal year's document answers an assessment year.
package enum PeriodRule: String, Sendable, Hashable, CaseIterable {
  /// The document of the assessment year itself.
  case current
  /// The document of the year before.
  case previous
  /// Whichever is valid now.
  case any
  /// A document whose span of years holds the assessment year.
  case covers

  /// The rule in words for staff.
  package var words: LocalizedText {
    switch self {
    case .current: LocalizedText(th: "ข้อมูลของปีที่ประเมิน", en: "of the assessment year")
    case .previous: LocalizedText(th: "ข้อมูลของปีก่อนหน้า", en: "of the year before")
    case .any: LocalizedText(th: "ข้อมูลที่เป็นปัจจุบัน", en: "valid now")
    case .covers: LocalizedText(th: "ใช้บังคับครอบคลุมปีที่ประเมิน", en: "covering the assessment year")
    }
  }
}
