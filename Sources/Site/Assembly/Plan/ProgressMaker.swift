import Content
import Markup
import ThaiText

/// Makes what pages show of a progress report.
struct ProgressMaker {
  let plan: ActionPlan
  let report: ProgressReport
  let page: SitePath

  /// The whole report.
  func section() -> ProgressSection {
    let whole = ProgressSummaries.whole(report, of: plan)
    return ProgressSection(
      title: "ผลการดำเนินการ\(report.round.words.th) ปีงบประมาณ \(report.year)", asOf: DateText(report.asOf),
      summary: summary(whole),
      lines: ProgressSummaries.byDimension(report, of: plan).map { line($0) }, whole: line(whole),
      chart: PlanCharts(plan: plan).progressFigure(report, from: page),
      projects: plan.projects.map { row($0) }, problems: report.problems.map { PlanWord(text: $0) },
      suggestions: report.suggestions.map { PlanWord(text: $0) },
      download: FixedPages.progressTable(report).url(from: page),
      page: FixedPages.progress(report.year, report.round).url(from: page))
  }

  private func summary(_ whole: ProgressSummary) -> String {
    var words = "แล้วเสร็จ \(whole.done) จาก \(whole.projects) โครงการ เบิกจ่าย \(whole.paid.grouped) บาท"
    if whole.planned > .zero {
      words += " จากแผน \(whole.planned.grouped) บาท (ร้อยละ \(Self.percent(whole.paid, of: whole.planned)))"
    }
    return words + (whole.late.isEmpty ? "" : " ล่าช้ากว่าแผน \(whole.late.count) โครงการ")
  }

  /// The progress of one project.
  func row(_ project: PlanProject) -> ProjectProgressRow {
    let entry = report.progress(of: project.id)
    return ProjectProgressRow(
      id: project.id, title: project.name, url: FixedPages.project(project.id).url(from: page),
      round: "\(report.round.words.th) ปี \(report.year)", asOf: DateText(report.asOf),
      state: StateMark(entry?.state, isLate: !report.lateQuarters(of: project).isEmpty),
      reason: entry?.reason.map { $0 == .other ? entry?.reasonText ?? $0.words.th : $0.words.th },
      quarters: PlanWords.quarters(entry?.quarters ?? []),
      developmentPlan: AmountCell(known: entry?.developmentPlan),
      isInOrdinance: entry?.isInOrdinance.map { $0 ? "ใช่" : "ไม่" },
      planned: AmountCell(plan.amount(of: project, in: report.year) ?? .zero),
      ordinance: AmountCell(known: entry?.ordinance), paid: AmountCell(known: entry?.paid),
      results: (entry?.results ?? []).compactMap { result($0, of: project) },
      evidence: (entry?.evidence ?? []).enumerated().map { index, file in
        FileRowMaker(page: page).row(
          file, id: "evidence-\(report.year)-\(report.round.rawValue)-\(project.id)-\(index + 1)")
      }, remark: entry?.remark)
  }

  private func result(_ result: OutputResult, of project: PlanProject) -> ResultRow? {
    guard project.outputs.indices.contains(result.indicator - 1) else { return nil }
    let indicator = project.outputs[result.indicator - 1]
    let target = PlanTargetFigure.of(indicator)
    let unit = target?.unit ?? ""
    let reached = unit == "ร้อยละ" ? "ร้อยละ \(result.reached.text)" : "\(result.reached.text) \(unit)"
    return ResultRow(indicator: indicator, target: target?.words ?? "–", reached: reached)
  }

  private func line(_ summary: ProgressSummary) -> ProgressLine {
    let title = summary.dimension.flatMap { number in plan.dimensions.first { $0.number == number } }
      .map { "\($0.number). \($0.title)" }
    return ProgressLine(
      title: title ?? "รวม", projects: String(summary.projects), done: String(summary.done),
      inProgress: String(summary.inProgress), notPossible: String(summary.notPossible),
      unreported: String(summary.unreported.count), late: String(summary.late.count),
      planned: AmountCell(summary.planned), ordinance: AmountCell(known: summary.ordinance),
      paid: AmountCell(known: summary.paid),
      doneShare: ProgressBar(
        summary.done, of: summary.projects, words: "\(summary.done)/\(summary.projects)"),
      paidShare: summary.planned == .zero
        ? nil
        : ProgressBar(
          summary.paid.satang, of: summary.planned.satang,
          words: "ร้อยละ \(Self.percent(summary.paid, of: summary.planned))"))
  }

  /// A share of 100 with at most one decimal.
  static func percent(_ part: Baht, of whole: Baht) -> String {
    let tenths = (Double(part.satang) / Double(whole.satang) * 1000).rounded()
    let number = Int(tenths)
    return number % 10 == 0 ? String(number / 10) : "\(number / 10).\(number % 10)"
  }
}
