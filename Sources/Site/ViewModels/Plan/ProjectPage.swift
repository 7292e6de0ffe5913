import Markup
import Templating

/// The sheet of a project with the nine fields of the standard form.
struct ProjectPage: TemplateModel {
  let frame: PageFrame
  let id: String
  let title: String
  let dimension: String?
  let section: String?
  let isSample: Bool
  let updated: DateText?
  let rationale: HTMLFragment
  let objectives: [PlanWord]
  let targets: [TargetRow]
  let steps: HTMLFragment
  let quarterWords: String?
  let years: String?
  let budgets: [YearAmount]
  let total: AmountCell
  let responsible: String?
  let outputs: [PlanWord]
  let outcomes: [PlanWord]
  let reports: [ProjectProgressRow]
  let files: [FileRow]
  let previous: LinkRow?
  let next: LinkRow?

  static let fields: [TemplateField<ProjectPage>] = [
    .record("frame", \.frame), .text("id", \.id), .text("title", \.title), .text("dimension", \.dimension),
    .text("section", \.section), .flag("isSample", \.isSample), .record("updated", \.updated),
    .html("rationale", \.rationale), .flag("hasRationale") { !$0.rationale.bytes.isEmpty },
    .list("objectives", \.objectives), .flag("hasObjectives") { !$0.objectives.isEmpty },
    .list("targets", \.targets), .flag("hasTargets") { !$0.targets.isEmpty }, .html("steps", \.steps),
    .flag("hasSteps") { !$0.steps.bytes.isEmpty }, .text("quarterWords", \.quarterWords),
    .text("years", \.years), .list("budgets", \.budgets), .flag("hasBudgets") { !$0.budgets.isEmpty },
    .record("total", \.total), .text("responsible", \.responsible), .list("outputs", \.outputs),
    .flag("hasOutputs") { !$0.outputs.isEmpty }, .list("outcomes", \.outcomes),
    .flag("hasOutcomes") { !$0.outcomes.isEmpty }, .list("reports", \.reports),
    .flag("hasReports") { !$0.reports.isEmpty }, .list("files", \.files),
    .flag("hasFiles") { !$0.files.isEmpty }, .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}
