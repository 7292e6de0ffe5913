import Diagnostics

/// A plan without a budget table, or without any sheet.
struct TablePresenceRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    if plan.rows.isEmpty, let first = plan.projects.first {
      notes.add(
        "plan.no-table", at: first.place,
        LocalizedText(
          th: "แผนมีใบโครงการ \(plan.projects.count) ใบ แต่ไม่มีตารางงบประมาณ",
          en: "the plan has \(plan.projects.count) sheets and no budget table"),
        mend: LocalizedText(
          th: "เพิ่มแถวของแต่ละโครงการใน dimensions: ของ plan.yaml",
          en: "add a row for each project under dimensions: in plan.yaml"))
    }
    if plan.projects.isEmpty, let first = plan.rows.first?.row {
      notes.add(
        "plan.no-sheets", at: first.place,
        LocalizedText(
          th: "ตารางมี \(plan.rows.count) โครงการ แต่ไม่มีใบโครงการเลย",
          en: "the table has \(plan.rows.count) projects, and there is no sheet"),
        mend: LocalizedText(
          th: "นำเข้าเอกสารฉบับเต็ม หรือเขียนใบโครงการใน Content/plan/projects",
          en: "import the whole document, or write sheets in Content/plan/projects"))
    }
  }
}
