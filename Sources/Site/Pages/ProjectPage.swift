import Content
import Markup
import Templating
import ThaiText

/// The sheet of a project with the nine fields of the standard form.
struct ProjectPage: TemplateModel {
  let frame: PageFrame
  let project: PlanProject
  let dimension: String?
  let section: String?
  let isSample: Bool
  let updated: DateText?
  let rationale: HTMLFragment
  let steps: HTMLFragment
  let budgets: [YearAmount]
  let total: AmountCell
  let reports: [ProjectProgressRow]
  let files: [FileRow]
  let previous: LinkRow?
  let next: LinkRow?

  init(
    _ project: PlanProject, _ sheet: PlanSheet, before: PlanProject?, after: PlanProject?,
    of figures: PlanFigures, on page: SitePage, in site: SiteContext
  ) {
    let content = figures.content
    let plan = figures.plan
    let address = page.address
    frame = PageFrame(
      planTitle: "โครงการ \(project.id)", of: page, above: [(PlanFigures.title, FixedPages.plan)],
      description: project.name, in: site)
    self.project = project
    dimension = plan.dimension(of: project)
      .flatMap { number in plan.dimensions.first { $0.number == number } }
      .map { "มิติที่ \($0.number) \($0.title)" }
    section = project.section.map { $0 + (project.sectionTitle.map { " " + $0 } ?? "") }
    isSample = content.isSample
    updated = (sheet.updated ?? content.updated).map(DateText.init)
    rationale = sheet.body.html
    steps = Self.list(of: project.steps)
    let amounts = plan.years.compactMap { year in plan.amount(of: project, in: year).map { (year, $0) } }
    budgets = amounts.map { YearAmount(year: String($0.buddhistYear), amount: AmountCell($1)) }
    total = AmountCell(amounts.reduce(Baht.zero) { $0 + $1.1 })
    reports = content.progress.compactMap { report in
      report.progress(of: project.id).map {
        ProjectProgressRow(project, $0, in: report, of: plan, from: address)
      }
    }
    files = sheet.attachments.map { FileRow($0, from: address) }
    previous = before.map { LinkRow($0.name, to: FixedPages.project($0.id), from: address) }
    next = after.map { LinkRow($0.name, to: FixedPages.project($0.id), from: address) }
  }

  /// Steps as a list, those within a step as a list of their own; empty if there are none.
  static func list(of steps: [PlanStep]) -> HTMLFragment {
    var bytes: [UInt8] = []
    append(steps, to: &bytes)
    return HTMLFragment(finished: bytes)
  }

  private static func append(_ steps: [PlanStep], to bytes: inout [UInt8]) {
    guard !steps.isEmpty else { return }
    bytes += "<ol>\n".utf8
    for step in steps {
      bytes += "<li>".utf8
      HTMLEscape.appendText(step.text, to: &bytes)
      append(step.steps, to: &bytes)
      bytes += "</li>\n".utf8
    }
    bytes += "</ol>\n".utf8
  }

  static let fields: [TemplateField<ProjectPage>] = [
    .record("frame", \.frame), .text("id", \.project.id), .text("title", \.project.name),
    .text("dimension", \.dimension), .text("section", \.section), .flag("isSample", \.isSample),
    .record("updated", \.updated), .html("rationale", \.rationale),
    .flag("hasRationale") { !$0.rationale.bytes.isEmpty },
    .list("objectives") { PlanWord.all($0.project.objectives) },
    .flag("hasObjectives") { !$0.project.objectives.isEmpty },
    .list("targets") { $0.project.targets.map(TargetRow.init) },
    .flag("hasTargets") { !$0.project.targets.isEmpty }, .html("steps", \.steps),
    .flag("hasSteps") { !$0.project.steps.isEmpty },
    .text("quarterWords") { PlanFigures.words(of: $0.project.quarters) },
    .text("years") { PlanFigures.words(of: $0.project.years) }, .list("budgets", \.budgets),
    .flag("hasBudgets") { !$0.budgets.isEmpty }, .record("total", \.total),
    .text("responsible", \.project.responsible), .list("outputs") { PlanWord.all($0.project.outputs) },
    .flag("hasOutputs") { !$0.project.outputs.isEmpty },
    .list("outcomes") { PlanWord.all($0.project.outcomes) },
    .flag("hasOutcomes") { !$0.project.outcomes.isEmpty }, .list("reports", \.reports),
    .flag("hasReports") { !$0.reports.isEmpty }, .list("files", \.files),
    .flag("hasFiles") { !$0.files.isEmpty }, .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}

/// A target group with its head count.
struct TargetRow: TemplateModel {
  let who: String
  let count: String?

  init(_ target: PlanTarget) {
    who = target.who
    count = target.count.map { "\(ThaiNumber.grouped($0)) คน" }
  }

  static let fields: [TemplateField<TargetRow>] = [.text("who", \.who), .text("count", \.count)]
}

/// The budget of a project in one year.
struct YearAmount: TemplateModel {
  let year: String
  let amount: AmountCell

  static let fields: [TemplateField<YearAmount>] = [.text("year", \.year), .record("amount", \.amount)]
}
