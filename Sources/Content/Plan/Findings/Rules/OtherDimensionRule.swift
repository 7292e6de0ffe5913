import Diagnostics

/// A sheet that is filed under another dimension than its row in the table.
struct OtherDimensionRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      guard let own = project.dimension, let found = plan.row(of: project), found.dimension != own else {
        continue
      }
      notes.add(
        "plan.other-dimension", at: project.place,
        LocalizedText(
          th: "“\(project.title)”: ใบโครงการอยู่ในมิติที่ \(own) แต่ตารางอยู่ในมิติที่ \(found.dimension)",
          en:
            "“\(project.title)”: its sheet is under dimension \(own), its row under dimension \(found.dimension)"
        ),
        mend: LocalizedText(
          th: "แก้ dimension: ในใบโครงการ หรือย้ายแถวใน plan.yaml ให้เป็นมิติเดียวกัน",
          en: "mend dimension: of the sheet, or move the row in plan.yaml"),
        related: [found.row.place])
    }
  }
}
