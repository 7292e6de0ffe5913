import Diagnostics

/// A stage in the course of the assessment.
package enum AssessmentStage: String, Sendable, Hashable, CaseIterable {
  case assessment
  case registration
  case report
  case scoring
  case clarification
  case confirmation
  case results

  /// The stage in words for staff.
  package var words: LocalizedText {
    switch self {
    case .assessment: LocalizedText(th: "ช่วงการประเมินทั้งหมด", en: "whole assessment")
    case .registration: LocalizedText(th: "ลงทะเบียนและเตรียมข้อมูล", en: "registration")
    case .report: LocalizedText(th: "รายงานข้อมูล OIT", en: "OIT report")
    case .scoring: LocalizedText(th: "ตรวจให้คะแนน", en: "scoring")
    case .clarification: LocalizedText(th: "ชี้แจงเพิ่มเติม", en: "clarification")
    case .confirmation: LocalizedText(th: "ยืนยันผลคะแนน", en: "confirmation")
    case .results: LocalizedText(th: "ประกาศผล", en: "results")
    }
  }
}
