import Diagnostics

/// A sheet that no row of the table answers.
struct SheetWithoutRowRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    guard !plan.rows.isEmpty else { return }
    for project in plan.projects where plan.row(of: project) == nil {
      let dimension = project.dimension.map { LocalizedText(th: "ของมิติที่ \($0)", en: " of dimension \($0)") }
      notes.add(
        "plan.sheet-without-row", at: project.place(of: .title),
        LocalizedText(
          th: "“\(project.title)” มีใบโครงการ แต่ไม่อยู่ในตารางงบประมาณ\(dimension?.th ?? "")",
          en: "“\(project.title)” has a sheet, and is not in the budget table\(dimension?.en ?? "")"),
        mend: LocalizedText(
          th: "เพิ่มแถวของโครงการนี้ใน rows: ของ plan.yaml พร้อม project: \(project.id)",
          en: "add its row under rows: in plan.yaml, with project: \(project.id)"))
    }
  }
}
