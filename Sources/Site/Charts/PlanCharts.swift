import Content
import Files
import ThaiText

/// The charts of the plan, each a file with its title and description; the table beside it has the same figures.
struct PlanCharts {
  private static let budgetPath = SitePath(["plan", "charts", "budget.svg"], isPage: false)
  private static let states: [BarChart.Series] = [
    .init(name: "แล้วเสร็จ", color: "#17653a"), .init(name: "อยู่ระหว่างดำเนินการ", color: "#2f5597"),
    .init(name: "ดำเนินการไม่ได้", color: "#a8231c"), .init(name: "ยังไม่รายงาน", color: "#98a5a0"),
  ]

  let plan: ActionPlan

  /// Every chart as a file.
  func files(_ reports: [ProgressReport]) -> [OutputFile] {
    [OutputFile(path: Self.budgetPath.outputPath, contents: .bytes(budget.bytes))]
      + reports.map {
        OutputFile(path: Self.path(of: $0).outputPath, contents: .bytes(progress($0).bytes))
      }
  }

  /// The budget by dimension as it stands on a page.
  func budgetFigure(from page: SitePath) -> ChartFigure {
    figure(budget, at: Self.budgetPath, from: page)
  }

  /// The progress by dimension as it stands on a page.
  func progressFigure(_ report: ProgressReport, from page: SitePath) -> ChartFigure {
    figure(progress(report), at: Self.path(of: report), from: page)
  }

  private static func path(of report: ProgressReport) -> SitePath {
    SitePath(
      ["plan", "charts", "progress-\(report.year.buddhistYear)-\(report.round.rawValue).svg"], isPage: false)
  }

  private func figure(_ chart: BarChart, at path: SitePath, from page: SitePath) -> ChartFigure {
    ChartFigure(
      url: path.url(from: page), text: chart.description, caption: chart.title,
      width: String(BarChart.width), height: String(chart.height))
  }

  private var budget: BarChart {
    let maker = PlanMatrixMaker(plan: plan, page: FixedPages.plan)
    let rows = plan.dimensions.map { dimension in
      let sum = maker.sum(of: dimension)
      return BarChart.Row(
        name: Self.name(dimension), parts: [sum.satang / 100],
        label: sum == .zero ? "ไม่ใช้เงิน" : "\(sum.grouped) บาท")
    }
    let span = PlanWords.years(plan.years).map { " \($0)" } ?? ""
    return BarChart(
      title: "งบประมาณรวมตามมิติ\(span)",
      description: "กราฟแท่งงบประมาณตามมิติ: " + rows.map { "\($0.name) \($0.label)" }.joined(separator: ", "),
      series: [.init(name: "งบประมาณ", color: "#0b5d57")], rows: rows)
  }

  private func progress(_ report: ProgressReport) -> BarChart {
    let summaries = ProgressSummaries.byDimension(report, of: plan)
    let rows = zip(plan.dimensions, summaries).map { dimension, summary in
      BarChart.Row(
        name: Self.name(dimension),
        parts: [summary.done, summary.inProgress, summary.notPossible, summary.unreported.count],
        label: "\(summary.done)/\(summary.projects) โครงการ")
    }
    let words = zip(plan.dimensions, summaries).map { dimension, summary in
      "มิติที่ \(dimension.number) แล้วเสร็จ \(summary.done) กำลังดำเนินการ \(summary.inProgress) ดำเนินการไม่ได้ \(summary.notPossible) จาก \(summary.projects) โครงการ"
    }
    return BarChart(
      title: "สถานะของโครงการตามมิติ \(report.round.words.th) ปี \(report.year)",
      description: "กราฟแท่งสถานะโครงการ: " + words.joined(separator: ", "), series: Self.states, rows: rows)
  }

  private static func name(_ dimension: PlanDimension) -> String {
    let longest = 80
    let title = "\(dimension.number). \(dimension.title)"
    return title.count > longest ? title.prefix(longest - 1) + "…" : title
  }
}
