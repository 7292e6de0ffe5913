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
  let download: SafeURL?
  let page: SafeURL?

  static let fields: [TemplateField<ProgressSection>] = [
    .text("title", \.title), .record("asOf", \.asOf), .text("summary", \.summary), .list("lines", \.lines),
    .record("whole", \.whole), .record("chart", \.chart), .list("projects", \.projects),
    .list("problems", \.problems), .flag("hasProblems") { !$0.problems.isEmpty },
    .list("suggestions", \.suggestions), .flag("hasSuggestions") { !$0.suggestions.isEmpty },
    .url("download", \.download), .url("page", \.page),
  ]
}
