import Content
import Markup
import Templating

/// The calendar of quarters, with what the latest report says is done.
struct PlanTimeline: TemplateModel {
  let rows: [TimelineRow]
  let report: ProgressReport?

  init(_ content: PlanContent, from page: SitePath) {
    let report = content.progress.first
    self.report = report
    let entries = report?.entries ?? [:]
    rows = content.plan.projects.map { TimelineRow($0, entries[$0.id], in: report, from: page) }
  }

  private var caption: String {
    report.map { "ไตรมาสที่วางแผนไว้ และที่ทำแล้วตามรายงาน\($0.shortTitle)" } ?? "ไตรมาสที่วางแผนไว้"
  }

  static let fields: [TemplateField<PlanTimeline>] = [
    .text("caption", \.caption), .list("quarters") { _ in PlanWord.all(PlanFigures.quarters) },
    .list("rows", \.rows), .flag("hasReport") { $0.report != nil },
  ]
}

/// A project in the calendar of quarters.
struct TimelineRow: TemplateModel {
  let title: String
  let url: SafeURL
  let cells: [QuarterCell]

  init(_ project: PlanProject, _ entry: ProjectProgress?, in report: ProgressReport?, from page: SitePath) {
    let done = entry?.quarters ?? []
    let late = report?.lateQuarters(of: project) ?? []
    let planned = project.quarters.isEmpty && !project.years.isEmpty ? [1, 2, 3, 4] : project.quarters
    title = project.name
    url = FixedPages.project(project.id).url(from: page)
    cells = (1...4).map { quarter in
      if done.contains(quarter) { return .done }
      if late.contains(quarter) { return .late }
      return planned.contains(quarter) ? .planned : .free
    }
  }

  static let fields: [TemplateField<TimelineRow>] = [
    .text("title", \.title), .url("url", \.url), .list("cells", \.cells),
  ]
}

/// A quarter of a project.
enum QuarterCell: String, TemplateModel {
  case free, planned, done, late

  private var look: (symbol: String, word: String) {
    switch self {
    case .free: ("", "ไม่มีกิจกรรม")
    case .planned: ("●", "ตามแผน")
    case .done: ("✓", "ทำแล้ว")
    case .late: ("!", "ล่าช้า")
    }
  }

  static let fields: [TemplateField<QuarterCell>] = [
    .text("state", \.rawValue), .text("symbol") { $0.look.symbol }, .text("word") { $0.look.word },
  ]
}

extension ProgressReport {
  /// What it says of each project, by id.
  var entries: [String: ProjectProgress] {
    Dictionary(projects.map { ($0.project, $0) }) { first, _ in first }
  }
}
