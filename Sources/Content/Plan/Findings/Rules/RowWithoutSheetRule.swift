import Diagnostics

/// A project of the table for which there is no sheet.
struct RowWithoutSheetRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    guard !plan.projects.isEmpty else { return }
    let titles = Set(plan.projects.map { PlanTitle($0.title) })
    for (dimension, row) in plan.rows where row.project == nil && !titles.contains(PlanTitle(row.title)) {
      notes.add(
        "plan.row-without-sheet", at: row.place,
        LocalizedText(
          th: "“\(row.title)” อยู่ในตารางของมิติที่ \(dimension) แต่ไม่มีใบโครงการ",
          en: "“\(row.title)” is in the table of dimension \(dimension) and has no sheet"),
        mend: LocalizedText(
          th: "เขียนใบโครงการใน Content/plan/projects แล้วใส่รหัสใน project: ของแถวนี้",
          en: "write its sheet in Content/plan/projects, and name it under project: of the row"))
    }
  }
}
