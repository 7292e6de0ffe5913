import Catalogue
import Content
import Markup
import Readiness
import Templating
import ThaiText

/// The checklist of a year: scores, what is missing, and every element.
struct ChecklistPage: TemplateModel {
  let frame: PageFrame
  let readiness: Readiness
  let groups: [AssessmentGroup]
  let units: [UnitTasks]
  let assessment: SafeURL
  let showsMarks: Bool

  /// The title: without marks nothing is judged on the page.
  static func title(of year: FiscalYear, in site: SiteContext) -> String {
    site.shows.showsMarks ? "ผลการตรวจรายการ OIT ปี \(year)" : "องค์ประกอบของรายการ OIT ปี \(year)"
  }

  init(_ readiness: Readiness, on page: SitePage, in site: SiteContext) {
    let year = readiness.catalogue.year
    frame = PageFrame(
      site.shows.showsMarks ? "ผลการตรวจ" : "องค์ประกอบ", windowTitle: Self.title(of: year, in: site),
      of: page, above: [("รายการ OIT ปี \(year)", FixedPages.assessment(year))], in: site)
    self.readiness = readiness
    groups = AssessmentGroup.all(of: readiness, from: page.address, withElements: true, in: site)
    showsMarks = site.shows.showsMarks
    units = showsMarks ? UnitTasks.all(of: readiness, from: page.address) : []
    assessment = FixedPages.assessment(year).url(from: page.address)
  }

  static let fields: [TemplateField<ChecklistPage>] = [
    .record("frame", \.frame), .text("year") { String($0.readiness.catalogue.year.buddhistYear) },
    .record("judgedOn") { DateText($0.readiness.judgedOn) },
    .flag("showsMarks", \.showsMarks), .text("score") { ScoreText.of($0.readiness.score) },
    .text("confidence", \.readiness.catalogue.caution),
    .list("counts") { StatusCount.all(of: $0.readiness) }, .list("groups", \.groups), .list("units", \.units),
    .url("assessment", \.assessment),
  ]
}

/// What one unit still has to publish, without internal remarks.
struct UnitTasks: TemplateModel {
  let unit: String
  let tasks: [TaskRow]

  /// What is left by unit; what no unit has taken on comes last.
  static func all(of readiness: Readiness, from page: SitePath) -> [UnitTasks] {
    var tasks: [String: [TaskRow]] = [:]
    for item in readiness.items {
      for part in item.parts where part.status != .published && part.status != .notDue {
        tasks[part.unit ?? "", default: []].append(TaskRow(item, part, from: page))
      }
    }
    let units = tasks.keys.sorted { first, second in
      first.isEmpty || second.isEmpty ? !first.isEmpty && second.isEmpty : ThaiOrder.precedes(first, second)
    }
    return units.map { UnitTasks(unit: $0.isEmpty ? "ยังไม่ระบุผู้รับผิดชอบ" : $0, tasks: tasks[$0] ?? []) }
  }

  static let fields: [TemplateField<UnitTasks>] = [.text("unit", \.unit), .list("tasks", \.tasks)]
}

/// Something that a unit still has to publish.
struct TaskRow: TemplateModel {
  let code: String
  let title: String
  let url: SafeURL?
  let problem: String

  init(_ item: ItemReadiness, _ part: PartReadiness, from page: SitePath) {
    code = item.item.code
    title = part.kind.title
    url = part.page?.url(from: page)
    switch part.status {
    case .incomplete:
      let missing = part.elements.filter { $0.state == .missing }
      problem = "ยังขาด: " + missing.map(\.element.text).joined(separator: " · ")
    case .outdated: problem = "มีเฉพาะข้อมูลของปีก่อน"
    case .broken: problem = "ไฟล์หรือลิงก์บางส่วนเปิดไม่ได้"
    default: problem = "ยังไม่เผยแพร่"
    }
  }

  static let fields: [TemplateField<TaskRow>] = [
    .text("code", \.code), .text("title", \.title), .url("url", \.url), .text("problem", \.problem),
  ]
}
