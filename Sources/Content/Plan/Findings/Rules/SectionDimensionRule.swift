import Diagnostics

/// A sub-section whose number belongs to another dimension.
struct SectionDimensionRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      guard let own = project.dimension, let section = project.section,
        let first = section.utf8.split(separator: 0x2E).first.flatMap({
          Int(String(decoding: $0, as: UTF8.self))
        }),
        first != own
      else { continue }
      notes.add(
        "plan.section-dimension", at: project.place,
        LocalizedText(
          th: "“\(project.title)” อยู่ในมิติที่ \(own) แต่หัวข้อ \(section) เป็นของมิติที่ \(first)",
          en:
            "“\(project.title)” is under dimension \(own), and its section \(section) is of dimension \(first)"
        ),
        mend: LocalizedText(
          th: "แก้ dimension: หรือ section: ในใบโครงการ", en: "mend dimension: or section: of the sheet"))
    }
  }
}
