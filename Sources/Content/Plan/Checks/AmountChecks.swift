import Diagnostics
import ThaiText

/// Amounts that cannot be read, and years for which a row says nothing.
struct AmountRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for dimension in plan.dimensions {
      let rests = Self.rests(dimension, plan.years)
      for row in dimension.rows { check(row, plan.years, rests, into: &notes) }
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
    _ row: PlanRow, _ years: [FiscalYear], _ rests: [FiscalYear: Baht], into notes: inout PlanNotes
  ) {
    for (text, years) in Self.unreadable(row.amounts, years) {
      report(
        text, at: notes.place(of: text, from: row.place),
        what: LocalizedText(
          th: "“\(row.title)” ปี \(PlanMoney.years(years))", en: "“\(row.title)”, \(PlanMoney.years(years)),"),
        probable: years.first.flatMap { rests[$0] }, into: &notes)
    }
    let silent = years.filter { row.amounts[$0] == nil }
    guard !silent.isEmpty else { return }
    notes.add(
      "plan.no-amount", at: row.place, th: "“\(row.title)” ไม่มีจำนวนเงินของปี \(PlanMoney.years(silent))",
      en: "“\(row.title)” has no amount for \(PlanMoney.years(silent))",
      mendTh: "กรอกจำนวนเงินใน amounts: หรือ \"-\" ถ้าไม่ใช้งบประมาณ",
      mendEn: "write the amount under amounts:, or \"-\" where no money is used")
  }

  /// What the printed totals leave in those years of which one row alone cannot be read.
  private static func rests(_ dimension: PlanDimension, _ years: [FiscalYear]) -> [FiscalYear: Baht] {
    var rests: [FiscalYear: Baht] = [:]
    for year in years {
      let unknown = dimension.rows.count { $0.amounts[year].map { $0.baht == nil } ?? false }
      guard unknown == 1, let total = dimension.totals[year]?.baht else { continue }
      let rest = total - dimension.sum(in: year)
      if rest > .zero { rests[year] = rest }
    }
    return rests
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
      "plan.bad-amount", at: place, th: "\(what.th): “\(text)” ไม่ใช่จำนวนเงิน",
      en: "\(what.en) has “\(text)”, which is no amount",
      mendTh: "เขียนตัวเลขเป็นบาท เช่น 10,000 หรือ - ถ้าไม่ใช้งบประมาณ" + (hint?.th ?? ""),
      mendEn: "write baht such as 10,000, or - where none is used" + (hint?.en ?? ""),
      suggestion: probable?.grouped)
  }
}

/// Rows that do not add up to the total that the document prints.
struct DimensionTotalRule: PlanRule {
  /// A difference with the years that share it.
  private struct Difference: Hashable {
    let sum: Baht
    let total: Baht
  }

  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for dimension in plan.dimensions {
      var found: [Difference: [FiscalYear]] = [:]
      for year in plan.years {
        guard let total = dimension.totals[year]?.baht, Self.isKnown(dimension, year) else { continue }
        let sum = dimension.sum(in: year)
        if sum != total { found[Difference(sum: sum, total: total), default: []].append(year) }
      }
      for (difference, years) in found.sorted(by: {
        ($0.value.first ?? $0.value[0]) < ($1.value.first ?? $1.value[0])
      }) {
        Self.report(difference, years, dimension, into: &notes)
      }
    }
  }

  /// Whether every row of a year can be read: else the sum says nothing.
  private static func isKnown(_ dimension: PlanDimension, _ year: FiscalYear) -> Bool {
    dimension.rows.allSatisfy { row in row.amounts[year].map { $0.baht != nil } ?? true }
  }

  private static func report(
    _ difference: Difference, _ years: [FiscalYear], _ dimension: PlanDimension, into notes: inout PlanNotes
  ) {
    let span = PlanMoney.years(years)
    notes.add(
      "plan.total-differs", at: dimension.place,
      th:
        "มิติที่ \(dimension.number) ปี \(span): โครงการรวมกันได้ \(difference.sum.grouped) บาท แต่ยอดรวมในแผนคือ \(difference.total.grouped) บาท",
      en:
        "dimension \(dimension.number), \(span): the rows add up to \(difference.sum.grouped) baht, the printed total is \(difference.total.grouped) baht",
      mendTh: "ตรวจจำนวนเงินของแต่ละโครงการ แล้วแก้แถวหรือยอดรวม (totals:) ให้ตรงกัน",
      mendEn: "check the amounts of the projects, and mend a row or the total (totals:)",
      related: dimension.rows.map(\.place))
  }
}

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
      th: "“\(project.title)”: ใบโครงการ \(sheet.th) แต่ตารางปี \(span) \(table.th)",
      en: "“\(project.title)”: the sheet says \(sheet.en), the table \(table.en) for \(span)",
      mendTh: "ตรวจกับข้อบัญญัติงบประมาณ แล้วแก้ budget: ในใบโครงการ หรือ amounts: ใน plan.yaml",
      mendEn: "check the budget ordinance, and mend budget: of the sheet or amounts: in plan.yaml",
      related: [row.place])
  }
}
