import Diagnostics
import ThaiText

/// A sheet whose budget is another than that of its row.
///
/// A sheet names the money of one year in which the project is carried out, or the sum of all its years.
struct AmountDifferenceRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      guard let budget = project.budget?.baht, let row = plan.row(of: project)?.row else { continue }
      let years = plan.years.filter { row.amounts[$0]?.baht != nil }
      let differing = Self.differing(budget, row, years)
      guard !differing.isEmpty else { continue }
      report(project, budget, row, differing, into: &notes)
    }
  }

  private static func differing(_ budget: Baht, _ row: PlanRow, _ years: [FiscalYear]) -> [FiscalYear] {
    let amount = { (year: FiscalYear) in row.amounts[year]?.baht ?? .zero }
    let used = years.filter { amount($0) != .zero }
    if used.isEmpty { return budget == .zero ? [] : years }
    let sum = used.reduce(Baht.zero) { $0 + amount($1) }
    return budget == sum ? [] : used.filter { amount($0) != budget }
  }

  private func report(
    _ project: PlanProject, _ budget: Baht, _ row: PlanRow, _ years: [FiscalYear], into notes: inout PlanNotes
  ) {
    let sheet = PlanMoney.words(budget)
    let table = PlanMoney.words(years.first.flatMap { row.amounts[$0]?.baht } ?? .zero)
    let span = PlanMoney.years(years)
    notes.add(
      "plan.amount-differs", at: project.place(of: .budget),
      LocalizedText(
        th: "“\(project.title)”: ใบโครงการ \(sheet.th) แต่ตารางปี \(span) \(table.th)",
        en: "“\(project.title)”: the sheet says \(sheet.en), the table \(table.en) for \(span)"),
      mend: LocalizedText(
        th: "ตรวจกับข้อบัญญัติงบประมาณ แล้วแก้ budget: ในใบโครงการ หรือ amounts: ใน plan.yaml",
        en: "check the budget ordinance, and mend budget: of the sheet or amounts: in plan.yaml"),
      related: [row.place])
  }
}
