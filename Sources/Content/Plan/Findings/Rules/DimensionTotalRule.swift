import Diagnostics
import ThaiText

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
      LocalizedText(
        th:
          "มิติที่ \(dimension.number) ปี \(span): โครงการรวมกันได้ \(difference.sum.grouped) บาท แต่ยอดรวมในแผนคือ \(difference.total.grouped) บาท",
        en:
          "dimension \(dimension.number), \(span): the rows add up to \(difference.sum.grouped) baht, the printed total is \(difference.total.grouped) baht"
      ),
      mend: LocalizedText(
        th: "ตรวจจำนวนเงินของแต่ละโครงการ แล้วแก้แถวหรือยอดรวม (totals:) ให้ตรงกัน",
        en: "check the amounts of the projects, and mend a row or the total (totals:)"),
      related: dimension.rows.map(\.place))
  }
}
