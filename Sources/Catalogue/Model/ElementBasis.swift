import Diagnostics

/// Where the requirement of an element comes from.
package enum ElementBasis: String, Sendable, Hashable, CaseIterable {
  /// The text was found for the assessment year.
  case sourced
  /// The agency's own action plan asks for it.
  case plan
  /// Common practice, not confirmed from a manual.
  case working

  /// The basis in words for staff.
  package var words: LocalizedText {
    switch self {
    case .sourced: LocalizedText(th: "มีแหล่งข้อมูลของปีนี้", en: "sourced for this year")
    case .plan: LocalizedText(th: "แผนของหน่วยงานกำหนด", en: "asked for by the agency's plan")
    case .working:
      LocalizedText(th: "แนวปฏิบัติทั่วไป ยังไม่ยืนยันจากคู่มือ", en: "common practice, not confirmed from a manual")
    }
  }
}
