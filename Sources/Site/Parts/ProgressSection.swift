import Content
import Markup
import Templating

/// A progress report: its sums by dimension and its projects.
struct ProgressSection: TemplateModel {
  let title: String
  let asOf: DateText
  let summary: String
  let lines: [ProgressLine]
  let whole: ProgressLine
  let chart: ChartFigure
  let projects: [ProjectProgressRow]
  let problems: [PlanWord]
  let suggestions: [PlanWord]
  let download: SafeURL
  let page: SafeURL

  init(_ report: ProgressReport, of figures: PlanFigures, from page: SitePath) {
    let progress = figures.progress(of: report)
    let plan = figures.plan
    let entries = report.entries
    title = "ผลการดำเนินการ\(report.round.words.th) ปีงบประมาณ \(report.year)"
    asOf = DateText(report.asOf)
    summary = Self.words(of: progress.whole)
    lines = zip(plan.dimensions, progress.dimensions).map { ProgressLine($1, of: $0) }
    whole = ProgressLine(progress.whole, of: nil)
    chart = ChartFigure(
      PlanCharts(figures).progress(report), id: "progress.chart-\(report.year)-\(report.round.rawValue)")
    projects = plan.projects.map {
      ProjectProgressRow($0, entries[$0.id], in: report, of: plan, from: page)
    }
    problems = PlanWord.all(report.problems)
    suggestions = PlanWord.all(report.suggestions)
    download = FixedPages.progressTable(report).url(from: page)
    self.page = FixedPages.progress(report.year, report.round).url(from: page)
  }

  private static func words(of whole: ProgressSummary) -> String {
    var words = "แล้วเสร็จ \(whole.done) จาก \(whole.projects) โครงการ เบิกจ่าย \(whole.paid.grouped) บาท"
    if let percent = whole.paidPercent { words += " จากแผน \(whole.planned.grouped) บาท (ร้อยละ \(percent))" }
    return words + (whole.late.isEmpty ? "" : " ล่าช้ากว่าแผน \(whole.late.count) โครงการ")
  }

  static let fields: [TemplateField<ProgressSection>] = [
    .text("title", \.title), .record("asOf", \.asOf), .text("summary", \.summary), .list("lines", \.lines),
    .record("whole", \.whole), .record("chart", \.chart), .list("projects", \.projects),
    .list("problems", \.problems), .flag("hasProblems") { !$0.problems.isEmpty },
    .list("suggestions", \.suggestions), .flag("hasSuggestions") { !$0.suggestions.isEmpty },
    .url("download", \.download), .url("page", \.page),
  ]
}

/// The progress of a dimension, or of the whole plan.
struct ProgressLine: TemplateModel {
  let title: String
  let summary: ProgressSummary

  init(_ summary: ProgressSummary, of dimension: PlanDimension?) {
    title = dimension.map { "\($0.number). \($0.title)" } ?? "รวม"
    self.summary = summary
  }

  private var doneShare: ProgressBar {
    ProgressBar(summary.done, of: summary.projects, words: "\(summary.done)/\(summary.projects)")
  }

  private var paidShare: ProgressBar? {
    summary.paidPercent.map { percent in
      ProgressBar(summary.paid.satang, of: summary.planned.satang, words: "ร้อยละ \(percent)")
    }
  }

  static let fields: [TemplateField<ProgressLine>] = [
    .text("title", \.title), .text("projects") { String($0.summary.projects) },
    .text("done") { String($0.summary.done) }, .text("inProgress") { String($0.summary.inProgress) },
    .text("notPossible") { String($0.summary.notPossible) },
    .text("unreported") { String($0.summary.unreported.count) },
    .text("late") { String($0.summary.late.count) }, .record("planned") { AmountCell($0.summary.planned) },
    .record("ordinance") { AmountCell(known: $0.summary.ordinance) },
    .record("paid") { AmountCell(known: $0.summary.paid) }, .record("doneShare", \.doneShare),
    .record("paidShare", \.paidShare),
  ]
}

extension ProgressSummary {
  /// What was paid of what was planned, as a share of 100 with at most one decimal; nil if nothing was planned.
  fileprivate var paidPercent: String? {
    guard planned > .zero else { return nil }
    let tenths = Int((Double(paid.satang) / Double(planned.satang) * 1000).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}

/// The progress of one project in one round.
struct ProjectProgressRow: TemplateModel {
  let id: String
  let title: String
  let url: SafeURL
  let round: String
  let asOf: DateText
  let state: StatusMark
  let entry: ProjectProgress?
  let planned: AmountCell
  let results: [ResultRow]
  let evidence: [FileRow]

  init(
    _ project: PlanProject, _ entry: ProjectProgress?, in report: ProgressReport, of plan: ActionPlan,
    from page: SitePath
  ) {
    id = project.id
    title = project.name
    url = FixedPages.project(project.id).url(from: page)
    round = report.shortTitle
    asOf = DateText(report.asOf)
    state = StatusMark(entry?.state, isLate: !report.lateQuarters(of: project).isEmpty)
    self.entry = entry
    planned = AmountCell(plan.amount(of: project, in: report.year) ?? .zero)
    results = (entry?.results ?? []).compactMap { ResultRow($0, of: project) }
    evidence = (entry?.evidence ?? []).enumerated().map { index, file in
      FileRow(
        file, id: "evidence.\(report.year)-\(report.round.rawValue)-\(project.id)-\(index + 1)", from: page)
    }
  }

  private var reason: String? {
    entry?.reason.map { $0 == .other ? entry?.reasonText ?? $0.words.th : $0.words.th }
  }

  static let fields: [TemplateField<ProjectProgressRow>] = [
    .text("id", \.id), .text("title", \.title), .url("url", \.url), .text("round", \.round),
    .record("asOf", \.asOf), .record("state", \.state), .text("reason", \.reason),
    .text("quarters") { PlanFigures.words(of: $0.entry?.quarters ?? []) },
    .record("developmentPlan") { AmountCell(known: $0.entry?.developmentPlan) },
    .text("isInOrdinance") { $0.entry?.isInOrdinance.map { $0 ? "ใช่" : "ไม่" } },
    .record("planned", \.planned), .record("ordinance") { AmountCell(known: $0.entry?.ordinance) },
    .record("paid") { AmountCell(known: $0.entry?.paid) }, .list("results", \.results),
    .flag("hasResults") { !$0.results.isEmpty }, .list("evidence", \.evidence),
    .text("remark") { $0.entry?.remark },
  ]
}

/// What was reached of an output indicator.
struct ResultRow: TemplateModel {
  let indicator: String
  let target: String
  let reached: String

  /// nil if the project has no such indicator.
  init?(_ result: OutputResult, of project: PlanProject) {
    guard let indicator = project.outputs.element(result.indicator - 1) else { return nil }
    let target = PlanTargetFigure.of(indicator)
    let unit = target?.unit ?? ""
    self.indicator = indicator
    self.target = target?.words ?? "–"
    reached = unit == "ร้อยละ" ? "ร้อยละ \(result.reached.text)" : "\(result.reached.text) \(unit)"
  }

  static let fields: [TemplateField<ResultRow>] = [
    .text("indicator", \.indicator), .text("target", \.target), .text("reached", \.reached),
  ]
}
