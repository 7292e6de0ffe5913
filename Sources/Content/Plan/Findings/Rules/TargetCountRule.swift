import Diagnostics

/// A target group without a head count.
struct TargetCountRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      for target in project.targets where target.count == nil {
        notes.add(
          "plan.target-without-number", at: notes.place(of: target.who, from: project.place(of: .targets)),
          LocalizedText(
            th: "“\(project.title)”: กลุ่มเป้าหมาย “\(target.who)” ไม่มีจำนวนคน",
            en: "“\(project.title)”: the target group “\(target.who)” has no head count"),
          mend: LocalizedText(
            th: "เพิ่ม count: จำนวนคน", en: "add count: with the number of people"))
      }
    }
  }
}
