import Diagnostics

/// Why a project could not be done, from the list of the national system.
package enum ProgressReason: String, Sendable, Hashable, CaseIterable, WordedChoice {
  case noBudget = "no-budget"
  case policyChanged = "policy-changed"
  case tooFewStaff = "too-few-staff"
  case other

  /// The reason in words.
  package var words: LocalizedText {
    switch self {
    case .noBudget: LocalizedText(th: "ไม่ได้รับงบประมาณ", en: "no budget was given")
    case .policyChanged: LocalizedText(th: "นโยบายผู้บริหารเปลี่ยนแปลง", en: "the executives' policy changed")
    case .tooFewStaff: LocalizedText(th: "บุคลากรไม่เพียงพอ", en: "too few staff")
    case .other: LocalizedText(th: "อื่น ๆ", en: "other")
    }
  }
}
