import Catalogue
import Content
import Diagnostics
import ThaiText

/// Evidence in the action plan and its progress reports.
extension EvidenceChecker {
  /// Whether the plan covers the year that is asked for: then it answers, and nobody's word stands for it.
  var planAnswers: Bool { content.plan?.plan.years.contains(asked) ?? false }

  func planFinding(_ wanted: PlanEvidence) -> EvidenceFinding {
    guard let plan = content.plan, planAnswers else { return declaredOnly() }
    switch wanted {
    case .projects: return projectsFinding(plan)
    case .halfYearProgress: return progressFinding(plan, .half)
    case .annualProgress: return progressFinding(plan, .annual)
    }
  }

  /// Every row has an amount for the year, and every sheet its period.
  private func projectsFinding(_ content: PlanContent) -> EvidenceFinding {
    let plan = content.plan
    let file = SourcePlace(file: PlanContent.path)
    guard !plan.rows.isEmpty else {
      return .missing(LocalizedText(th: "แผนยังไม่มีโครงการ", en: "the plan has no projects yet"), at: file)
    }
    if let row = plan.rows.first(where: { $0.row.amounts[asked]?.baht == nil })?.row {
      return .missing(
        LocalizedText(
          th: "“\(row.title)” ไม่มีงบประมาณของปี \(asked.buddhistYear)",
          en: "“\(row.title)” has no budget for \(asked.buddhistYear)"), at: row.place ?? file)
    }
    if let project = plan.projects.first(where: { $0.quarters.isEmpty && $0.years.isEmpty }) {
      return .missing(
        LocalizedText(
          th: "“\(project.title)” ไม่มีระยะเวลาดำเนินการ", en: "“\(project.title)” has no period"),
        at: project.place(of: .period) ?? file)
    }
    return .verified([
      Evidence(
        place: file, anchor: "plan-budget",
        label: LocalizedText(
          th: "งบประมาณของ \(plan.rows.count) โครงการ", en: "budget of \(plan.rows.count) projects")),
      Evidence(
        place: file, anchor: "plan-timeline",
        label: LocalizedText(th: "ช่วงเวลาดำเนินการ", en: "periods of the projects")),
    ])
  }

  /// Every project is reported, with what was paid wherever the plan sets money.
  private func progressFinding(_ content: PlanContent, _ round: ProgressRound) -> EvidenceFinding {
    let path = "Content/plan/progress/\(asked.buddhistYear)-\(round.rawValue).yaml"
    guard let report = content.progress(in: asked, round) else {
      var finding = EvidenceFinding.missing(
        LocalizedText(
          th: "ยังไม่มีความก้าวหน้าของแผน\(round.words.th) ปี \(asked.buddhistYear)",
          en: "there is no progress of the plan for the \(round.words.en) of \(asked.buddhistYear)"))
      finding.mend = LocalizedText(th: "เขียน \(path)", en: "write \(path)")
      return finding
    }
    let place = SourcePlace(file: report.path)
    let silent = content.plan.projects.filter { report.progress(of: $0.id) == nil }
    if let first = silent.first {
      return .missing(
        LocalizedText(
          th: "ยังไม่รายงาน \(silent.count) โครงการ เช่น \(first.id)",
          en: "\(silent.count) projects are not reported, such as \(first.id)"), at: place)
    }
    let unpaid = report.projects.first { entry in
      entry.paid == nil && entry.state != .notPossible
        && content.plan.project(entry.project).flatMap { content.plan.amount(of: $0, in: asked) } ?? .zero
          > .zero
    }
    if let unpaid {
      return .missing(
        LocalizedText(
          th: "\(unpaid.project) ยังไม่บอกการเบิกจ่าย", en: "\(unpaid.project) does not say what was paid"),
        at: unpaid.place)
    }
    return .verified([
      Evidence(
        place: place, anchor: "progress-projects",
        label: LocalizedText(
          th: "ความก้าวหน้าของ \(report.projects.count) โครงการ",
          en: "progress of \(report.projects.count) projects")),
      Evidence(
        place: place, anchor: "progress-money",
        label: LocalizedText(th: "การใช้จ่ายตามมิติ", en: "spending by dimension")),
    ])
  }
}
