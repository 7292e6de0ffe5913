import Diagnostics
import ThaiText

/// Amounts that cannot be read, and years for which a row says nothing.
struct AmountRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for dimension in plan.dimensions {
      for row in dimension.rows { check(row, dimension, plan.years, into: &notes) }
      for (text, years) in Self.unreadable(dimension.totals, plan.years) {
        report(
          text, at: notes.place(of: text, from: dimension.place),
          what: LocalizedText(
            th: "ยอดรวมของมิติที่ \(dimension.number) ปี \(PlanMoney.years(years))",
            en: "the total of dimension \(dimension.number), \(PlanMoney.years(years)),"), into: &notes)
      }
    }
    for project in plan.projects {
      guard case .unreadable(let text)? = project.budget else { continue }
      report(
        text, at: notes.place(of: text, from: project.place(of: .budget)),
        what: LocalizedText(th: "งบประมาณของ “\(project.title)”", en: "the budget of “\(project.title)”"),
        into: &notes)
    }
  }

  private func check(
    _ row: PlanRow, _ dimension: PlanDimension, _ years: [FiscalYear], into notes: inout PlanNotes
  ) {
    for (text, years) in Self.unreadable(row.amounts, years) {
      report(
        text, at: notes.place(of: text, from: row.place),
        what: LocalizedText(
          th: "“\(row.title)” ปี \(PlanMoney.years(years))", en: "“\(row.title)”, \(PlanMoney.years(years)),"),
        probable: years.first.flatMap { Self.probable(row, dimension, $0) }, into: &notes)
    }
    let silent = years.filter { row.amounts[$0] == nil }
    guard !silent.isEmpty else { return }
    notes.add(
      "plan.no-amount", at: row.place,
      LocalizedText(
        th: "“\(row.title)” ไม่มีจำนวนเงินของปี \(PlanMoney.years(silent))",
        en: "“\(row.title)” has no amount for \(PlanMoney.years(silent))"),
      mend: LocalizedText(
        th: "กรอกจำนวนเงินใน amounts: หรือ \"-\" ถ้าไม่ใช้งบประมาณ",
        en: "write the amount under amounts:, or \"-\" where no money is used"))
  }

  /// What the printed total leaves for the one row of a year that cannot be read.
  private static func probable(_ row: PlanRow, _ dimension: PlanDimension, _ year: FiscalYear) -> Baht? {
    let unknown = dimension.rows.count { $0.amounts[year].map { $0.baht == nil } ?? false }
    guard unknown == 1, let total = dimension.totals[year]?.baht else { return nil }
    let rest = total - dimension.sum(in: year)
    return rest > .zero ? rest : nil
  }

  private static func unreadable(
    _ amounts: [FiscalYear: PlanAmount], _ years: [FiscalYear]
  ) -> [(text: String, years: [FiscalYear])] {
    var found: [(text: String, years: [FiscalYear])] = []
    for year in years {
      guard case .unreadable(let text)? = amounts[year] else { continue }
      if let index = found.firstIndex(where: { $0.text == text }) {
        found[index].years.append(year)
      } else {
        found.append((text, [year]))
      }
    }
    return found
  }

  private func report(
    _ text: String, at place: SourcePlace?, what: LocalizedText, probable: Baht? = nil,
    into notes: inout PlanNotes
  ) {
    let hint = probable.map {
      LocalizedText(
        th: " (ยอดรวมของมิติเหลือให้แถวนี้ \($0.grouped) บาท)",
        en: " (the dimension's total leaves \($0.grouped) baht for it)")
    }
    notes.add(
      "plan.bad-amount", at: place,
      LocalizedText(
        th: "\(what.th): “\(text)” ไม่ใช่จำนวนเงิน", en: "\(what.en) has “\(text)”, which is no amount"),
      mend: LocalizedText(
        th: "เขียนตัวเลขเป็นบาท เช่น 10,000 หรือ - ถ้าไม่ใช้งบประมาณ" + (hint?.th ?? ""),
        en: "write baht such as 10,000, or - where none is used" + (hint?.en ?? "")),
      suggestion: probable?.grouped)
  }
}
