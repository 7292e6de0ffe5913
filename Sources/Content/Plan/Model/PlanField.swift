import Diagnostics

/// The parts of a project's sheet, in the order of the standard form.
package enum PlanField: String, Sendable, Hashable, CaseIterable {
  case title, rationale, objectives, targets, steps, period, budget, responsible, outputs, outcomes

  /// The heading of the field in the form.
  package var words: LocalizedText {
    switch self {
    case .title: LocalizedText(th: "ชื่อโครงการ", en: "title")
    case .rationale: LocalizedText(th: "หลักการและเหตุผล", en: "rationale")
    case .objectives: LocalizedText(th: "วัตถุประสงค์", en: "objectives")
    case .targets: LocalizedText(th: "กลุ่มเป้าหมาย", en: "target group")
    case .steps: LocalizedText(th: "วิธีดำเนินการ", en: "steps")
    case .period: LocalizedText(th: "ระยะเวลาดำเนินการ", en: "period")
    case .budget: LocalizedText(th: "งบประมาณ", en: "budget")
    case .responsible: LocalizedText(th: "ผู้รับผิดชอบ", en: "responsible unit")
    case .outputs: LocalizedText(th: "ผลผลิต", en: "outputs")
    case .outcomes: LocalizedText(th: "ผลลัพธ์", en: "outcomes")
    }
  }
}
