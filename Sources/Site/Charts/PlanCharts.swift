import Content
import ThaiText

/// The charts of the plan; the tables beside them have the same figures.
struct PlanCharts {
  private static let states = ["แล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ดำเนินการไม่ได้", "ยังไม่รายงาน"]

  private let figures: PlanFigures

  init(_ figures: PlanFigures) { self.figures = figures }

  /// The budget by dimension.
  var budget: Chart {
    let plan = figures.plan
    let rows = plan.dimensions.map { dimension in
      let sum = plan.sum(of: dimension)
      return Chart.Row(
        name: Self.name(dimension), parts: [sum.satang], label: sum == .zero ? "ไม่ใช้เงิน" : nil)
    }
    let span = PlanFigures.words(of: plan.years).map { " \($0)" } ?? ""
    return Chart(
      title: "งบประมาณรวมตามมิติ\(span)", unit: .baht, series: ["งบประมาณ"], rows: rows, nameTitle: "มิติ",
      isTableElsewhere: true)
  }

  /// How far the projects of every dimension are.
  func progress(_ report: ProgressReport) -> Chart {
    let lines = zip(figures.plan.dimensions, figures.progress(of: report).dimensions)
    let rows = lines.map { dimension, summary in
      Chart.Row(
        name: Self.name(dimension),
        parts: [summary.done, summary.inProgress, summary.notPossible, summary.unreported.count],
        label: "เสร็จ \(summary.done)/\(summary.projects)")
    }
    return Chart(
      title: "สถานะของโครงการตามมิติ \(report.shortTitle)", unit: .count("โครงการ"), series: Self.states,
      rows: rows, style: .shares, nameTitle: "มิติ", isTableElsewhere: true)
  }

  private static func name(_ dimension: PlanDimension) -> String { "\(dimension.number). \(dimension.title)" }
}
