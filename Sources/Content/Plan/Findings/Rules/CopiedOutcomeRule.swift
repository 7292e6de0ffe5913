import Diagnostics

/// Outcomes that only repeat the outputs.
struct CopiedOutcomeRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects where !project.outcomes.isEmpty {
      guard Set(project.outcomes.map { PlanTitle($0) }) == Set(project.outputs.map { PlanTitle($0) }) else {
        continue
      }
      notes.add(
        "plan.outcome-copies-output", at: project.place(of: .outcomes),
        LocalizedText(
          th: "“\(project.title)”: ผลลัพธ์เหมือนผลผลิตทุกข้อ",
          en: "“\(project.title)”: the outcomes repeat the outputs"),
        mend: LocalizedText(
          th: "เขียนผลลัพธ์เป็นสิ่งที่เปลี่ยนไปเพราะโครงการ ไม่ใช่สิ่งที่ทำ",
          en: "write as outcomes what changes through the project, not what is done"),
        related: [project.place(of: .outputs)])
    }
  }
}
