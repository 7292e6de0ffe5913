import Diagnostics

/// A plan without a budget table, or without any sheet.
struct TablePresenceRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    if plan.rows.isEmpty, let first = plan.projects.first {
      notes.add(
        "plan.no-table", at: first.place, th: "แผนมีใบโครงการ \(plan.projects.count) ใบ แต่ไม่มีตารางงบประมาณ",
        en: "the plan has \(plan.projects.count) sheets and no budget table",
        mendTh: "เพิ่มแถวของแต่ละโครงการใน dimensions: ของ plan.yaml",
        mendEn: "add a row for each project under dimensions: in plan.yaml")
    }
    if plan.projects.isEmpty, let first = plan.rows.first?.row {
      notes.add(
        "plan.no-sheets", at: first.place, th: "ตารางมี \(plan.rows.count) โครงการ แต่ไม่มีใบโครงการเลย",
        en: "the table has \(plan.rows.count) projects, and there is no sheet",
        mendTh: "นำเข้าเอกสารฉบับเต็ม หรือเขียนใบโครงการใน Content/plan/projects",
        mendEn: "import the whole document, or write sheets in Content/plan/projects")
    }
  }
}

/// A project of the table for which there is no sheet.
struct RowWithoutSheetRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    guard !plan.projects.isEmpty else { return }
    let titles = Set(plan.projects.map { PlanTitle($0.title) })
    for (dimension, row) in plan.rows where row.project == nil && !titles.contains(PlanTitle(row.title)) {
      notes.add(
        "plan.row-without-sheet", at: row.place,
        th: "“\(row.title)” อยู่ในตารางของมิติที่ \(dimension) แต่ไม่มีใบโครงการ",
        en: "“\(row.title)” is in the table of dimension \(dimension) and has no sheet",
        mendTh: "เขียนใบโครงการใน Content/plan/projects แล้วใส่รหัสใน project: ของแถวนี้",
        mendEn: "write its sheet in Content/plan/projects, and name it under project: of the row")
    }
  }
}

/// A sheet that no row of the table answers.
struct SheetWithoutRowRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    guard !plan.rows.isEmpty else { return }
    for project in plan.projects where plan.row(of: project) == nil {
      let dimension = project.dimension.map { LocalizedText(th: "ของมิติที่ \($0)", en: " of dimension \($0)") }
      notes.add(
        "plan.sheet-without-row", at: project.place(of: .title),
        th: "“\(project.title)” มีใบโครงการ แต่ไม่อยู่ในตารางงบประมาณ\(dimension?.th ?? "")",
        en: "“\(project.title)” has a sheet, and is not in the budget table\(dimension?.en ?? "")",
        mendTh: "เพิ่มแถวของโครงการนี้ใน rows: ของ plan.yaml พร้อม project: \(project.id)",
        mendEn: "add its row under rows: in plan.yaml, with project: \(project.id)")
    }
  }
}

/// A sheet that is filed under another dimension than its row in the table.
struct OtherDimensionRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      guard let own = project.dimension, let found = plan.row(of: project), found.dimension != own else {
        continue
      }
      notes.add(
        "plan.other-dimension", at: project.place,
        th: "“\(project.title)”: ใบโครงการอยู่ในมิติที่ \(own) แต่ตารางอยู่ในมิติที่ \(found.dimension)",
        en:
          "“\(project.title)”: its sheet is under dimension \(own), its row under dimension \(found.dimension)",
        mendTh: "แก้ dimension: ในใบโครงการ หรือย้ายแถวใน plan.yaml ให้เป็นมิติเดียวกัน",
        mendEn: "mend dimension: of the sheet, or move the row in plan.yaml",
        related: [found.row.place])
    }
  }
}

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
        th: "“\(project.title)” อยู่ในมิติที่ \(own) แต่หัวข้อ \(section) เป็นของมิติที่ \(first)",
        en:
          "“\(project.title)” is under dimension \(own), and its section \(section) is of dimension \(first)",
        mendTh: "แก้ dimension: หรือ section: ในใบโครงการ", mendEn: "mend dimension: or section: of the sheet")
    }
  }
}

/// A sheet and its row whose titles are not the same.
struct TitleDifferenceRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for (_, row) in plan.rows {
      guard let project = row.project.flatMap(plan.project),
        PlanTitle(project.title).core != PlanTitle(row.title).core
      else { continue }
      notes.add(
        "plan.title-differs", at: project.place(of: .title),
        th: "ชื่อในใบโครงการ “\(project.title)” ไม่ตรงกับในตาราง “\(row.title)”",
        en: "the sheet is called “\(project.title)”, its row “\(row.title)”",
        mendTh: "ใช้ชื่อเดียวกันทั้งในตารางและใบโครงการ", mendEn: "use one title in the table and in the sheet",
        related: [row.place])
    }
  }
}
