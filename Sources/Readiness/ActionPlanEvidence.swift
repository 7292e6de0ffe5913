import Catalogue
import Content
import Diagnostics
import ThaiText

/// Evidence in the action plan and its progress reports.
extension EvidenceChecker {
  /// Whether the plan covers the year that is asked for: then it answers, and nobody's word stands for it.
  var planAnswers: Bool { content.plan?.plan.years.contains(asked) ?? false }

  func plan(_ wanted: PlanEvidence) -> EvidenceResult {
    guard let plan = content.plan, planAnswers else { return notDeclared() }
    if let other = plan.namesOther(than: content.agency) {
      return .missing(other)
    }
    switch wanted {
    case .projects: return projects(of: plan)
    case .halfYearProgress: return progress(of: plan, .half)
    case .annualProgress: return progress(of: plan, .annual)
    case .annualLessons: return lessons(of: plan, .annual)
    }
  }

  /// Every row has an amount for the year, and every sheet its period.
  private func projects(of content: PlanContent) -> EvidenceResult {
    let plan = content.plan
    let file = SourcePlace(file: PlanContent.path)
    if let ahead = FutureDates(today: today).findings(of: content.common, in: PlanContent.path).first {
      return .missing(ahead)
    }
    let rows = plan.rows.map(\.row)
    if rows.isEmpty {
      return .missing(th: "แผนยังไม่มีโครงการ", en: "the plan has no projects yet", at: file)
    }
    if let row = rows.first(where: { $0.amounts[asked]?.baht == nil }) {
      return .missing(
        th: "“\(row.title)” ไม่มีงบประมาณของปี \(asked.buddhistYear)",
        en: "“\(row.title)” has no budget for \(asked.buddhistYear)", at: row.place ?? file)
    }
    if let project = plan.projects.first(where: { $0.quarters.isEmpty && $0.years.isEmpty }) {
      return .missing(
        th: "“\(project.title)” ไม่มีระยะเวลาดำเนินการ", en: "“\(project.title)” has no period",
        at: project.place(of: .period) ?? file)
    }
    let budget = LocalizedText(
      th: "งบประมาณของ \(rows.count) โครงการ", en: "budget of \(rows.count) projects")
    let periods = LocalizedText(th: "ช่วงเวลาดำเนินการ", en: "periods of the projects")
    return .verified([
      Evidence(place: file, anchor: PageAnchor.planBudget, label: budget),
      Evidence(place: file, anchor: PageAnchor.planTimeline, label: periods),
    ])
  }

  /// Every project is reported, with what was paid wherever the plan sets money.
  private func progress(of content: PlanContent, _ round: ProgressRound) -> EvidenceResult {
    guard let report = content.progress(in: asked, round) else { return noProgress(round) }
    if let ahead = notYet(report) { return ahead }
    let place = SourcePlace(file: report.path)
    let reported = Set(report.projects.map(\.project))
    let silent = content.plan.projects.filter { !reported.contains($0.id) }
    if let first = silent.first {
      return .missing(
        th: "ยังไม่รายงาน \(silent.count) โครงการ เช่น \(first.id)",
        en: "\(silent.count) projects are not reported, such as \(first.id)", at: place)
    }
    let projects = Dictionary(content.plan.projects.map { ($0.id, $0) }) { first, _ in first }
    let unpaid = report.projects.first { entry in
      entry.paid == nil && entry.state != .notPossible
        && projects[entry.project].flatMap { content.plan.amount(of: $0, in: asked) } ?? .zero > .zero
    }
    if let unpaid {
      return .missing(
        th: "\(unpaid.project) ยังไม่บอกการเบิกจ่าย", en: "\(unpaid.project) does not say what was paid",
        at: unpaid.place)
    }
    let count = report.projects.count
    let reports = LocalizedText(th: "ความก้าวหน้าของ \(count) โครงการ", en: "progress of \(count) projects")
    let money = LocalizedText(th: "การใช้จ่ายตามมิติ", en: "spending by dimension")
    return .verified([
      Evidence(place: place, anchor: PageAnchor.progressProjects, label: reports),
      Evidence(place: place, anchor: PageAnchor.progressMoney, label: money),
    ])
  }

  /// What stood in the way and what to do better, each in at least one sentence.
  private func lessons(of content: PlanContent, _ round: ProgressRound) -> EvidenceResult {
    guard let report = content.progress(in: asked, round) else { return noProgress(round) }
    if let ahead = notYet(report) { return ahead }
    let place = SourcePlace(file: report.path)
    for (field, sentences) in [("problems", report.problems), ("suggestions", report.suggestions)]
    where sentences.isEmpty {
      return .missing(
        th: "รายงานความก้าวหน้ายังไม่มี \(field):", en: "the report of progress has no \(field):", at: place,
        mend: LocalizedText(
          th: "เพิ่ม \(field): ใน \(report.path) ถ้าไม่มีให้เขียนว่าไม่มี",
          en: "add \(field): to \(report.path); where there are none, say so"))
    }
    let label = LocalizedText(th: "ปัญหาและข้อเสนอแนะ", en: "problems and suggestions")
    return .verified([Evidence(place: place, anchor: PageAnchor.progressProjects, label: label)])
  }

  /// A report that is dated after the day of judgement shows nothing, nor one whose figures end before its round.
  private func notYet(_ report: ProgressReport) -> EvidenceResult? {
    let early = report.asOf < report.round.end(of: report.year) ? [Diagnostic.roundNotOver(report)] : []
    return (FutureDates(today: today).findings(of: report) + early).first.map { .missing($0) }
  }

  private func noProgress(_ round: ProgressRound) -> EvidenceResult {
    let path = "Content/plan/progress/\(asked.buddhistYear)-\(round.rawValue).yaml"
    return .missing(
      th: "ยังไม่มีความก้าวหน้าของแผน\(round.words.th) ปี \(asked.buddhistYear)",
      en: "there is no progress of the plan for the \(round.words.en) of \(asked.buddhistYear)", at: nil,
      mend: LocalizedText(th: "เขียน \(path)", en: "write \(path)"))
  }
}
