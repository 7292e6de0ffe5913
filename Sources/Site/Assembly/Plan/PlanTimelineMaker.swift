import Content

/// Makes the calendar of quarters, with what the latest report says is done.
struct PlanTimelineMaker {
  let plan: ActionPlan
  let report: ProgressReport?
  let page: SitePath

  /// The calendar.
  var timeline: PlanTimeline {
    PlanTimeline(
      caption: report.map { "ไตรมาสที่วางแผนไว้ และที่ทำแล้วตามรายงาน\($0.round.words.th) ปี \($0.year)" }
        ?? "ไตรมาสที่วางแผนไว้",
      quarters: PlanWords.quarters.map { PlanWord(text: $0) }, rows: plan.projects.map(row),
      hasReport: report != nil)
  }

  private func row(_ project: PlanProject) -> TimelineRow {
    let done = report?.progress(of: project.id)?.quarters ?? []
    let late = report?.lateQuarters(of: project) ?? []
    let planned = project.quarters.isEmpty && !project.years.isEmpty ? [1, 2, 3, 4] : project.quarters
    return TimelineRow(
      title: project.name, url: FixedPages.project(project.id).url(from: page),
      cells: (1...4).map { quarter in
        if done.contains(quarter) { return QuarterCell(state: .done) }
        if late.contains(quarter) { return QuarterCell(state: .late) }
        return QuarterCell(state: planned.contains(quarter) ? .planned : .free)
      })
  }
}
