import Diagnostics

/// A sheet and its row whose titles are not the same.
struct TitleDifferenceRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for (_, row) in plan.rows {
      guard let project = row.project.flatMap(plan.project),
        PlanTitle(project.title).core != PlanTitle(row.title).core
      else { continue }
      notes.add(
        "plan.title-differs", at: project.place(of: .title),
        LocalizedText(
          th: "ชื่อในใบโครงการ “\(project.title)” ไม่ตรงกับในตาราง “\(row.title)”",
          en: "the sheet is called “\(project.title)”, its row “\(row.title)”"),
        mend: LocalizedText(
          th: "ใช้ชื่อเดียวกันทั้งในตารางและใบโครงการ", en: "use one title in the table and in the sheet"),
        related: [row.place])
    }
  }
}
