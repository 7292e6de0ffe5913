import Content
import Files
import Markup
import Templating

/// The charts of the plan, each a file with its title and description; the table beside it has the same figures.
struct PlanCharts {
  private static let budgetPath = SitePath(["plan", "charts", "budget.svg"], isPage: false)
  private static let states: [BarChart.Series] = [
    .init(name: "แล้วเสร็จ", color: "#17653a"), .init(name: "อยู่ระหว่างดำเนินการ", color: "#2f5597"),
    .init(name: "ดำเนินการไม่ได้", color: "#a8231c"), .init(name: "ยังไม่รายงาน", color: "#98a5a0"),
  ]

  private let figures: PlanFigures

  init(_ figures: PlanFigures) { self.figures = figures }

  /// Every chart as a file.
  var files: [OutputFile] {
    let reports = figures.content.progress.map { (Self.path(of: $0), progress($0)) }
    return ([(Self.budgetPath, budget)] + reports).map { path, chart in
      OutputFile(path: path.outputPath, contents: .bytes(chart.bytes), sources: [PageSources.plan])
    }
  }

  /// The budget by dimension as it stands on a page.
  func budgetFigure(from page: SitePath) -> ChartFigure {
    ChartFigure(chart: budget, url: Self.budgetPath.url(from: page))
  }

  /// The progress by dimension as it stands on a page.
  func progressFigure(_ report: ProgressReport, from page: SitePath) -> ChartFigure {
    ChartFigure(chart: progress(report), url: Self.path(of: report).url(from: page))
  }

  private static func path(of report: ProgressReport) -> SitePath {
    SitePath(
      ["plan", "charts", "progress-\(report.year.buddhistYear)-\(report.round.rawValue).svg"], isPage: false)
  }

  private var budget: BarChart {
    let plan = figures.plan
    let rows = plan.dimensions.map { dimension in
      let sum = plan.sum(of: dimension)
      return BarChart.Row(
        name: Self.name(dimension), parts: [sum.satang / 100],
        label: sum == .zero ? "ไม่ใช้เงิน" : "\(sum.grouped) บาท")
    }
    let span = PlanFigures.words(of: plan.years).map { " \($0)" } ?? ""
    return BarChart(
      title: "งบประมาณรวมตามมิติ\(span)",
      description: "กราฟแท่งงบประมาณตามมิติ: " + rows.map { "\($0.name) \($0.label)" }.joined(separator: ", "),
      series: [.init(name: "งบประมาณ", color: "#0b5d57")], rows: rows)
  }

  private func progress(_ report: ProgressReport) -> BarChart {
    let lines = Array(zip(figures.plan.dimensions, figures.progress(of: report).dimensions))
    let rows = lines.map { dimension, summary in
      BarChart.Row(
        name: Self.name(dimension),
        parts: [summary.done, summary.inProgress, summary.notPossible, summary.unreported.count],
        label: "\(summary.done)/\(summary.projects) โครงการ")
    }
    let words = lines.map { dimension, summary in
      "มิติที่ \(dimension.number) แล้วเสร็จ \(summary.done) กำลังดำเนินการ \(summary.inProgress) ดำเนินการไม่ได้ \(summary.notPossible) จาก \(summary.projects) โครงการ"
    }
    return BarChart(
      title: "สถานะของโครงการตามมิติ \(report.shortTitle)",
      description: "กราฟแท่งสถานะโครงการ: " + words.joined(separator: ", "), series: Self.states, rows: rows,
      showsShares: true)
  }

  private static func name(_ dimension: PlanDimension) -> String {
    let longest = 80
    let title = "\(dimension.number). \(dimension.title)"
    return title.count > longest ? title.prefix(longest - 1) + "…" : title
  }
}

/// A chart in a file of its own, as a page shows it.
struct ChartFigure: TemplateModel {
  let chart: BarChart
  let url: SafeURL

  static let fields: [TemplateField<ChartFigure>] = [
    .url("url", \.url), .text("text", \.chart.description), .text("caption", \.chart.title),
    .text("width") { _ in String(BarChart.width) }, .text("height") { String($0.chart.height) },
  ]
}
