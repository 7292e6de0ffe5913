import Diagnostics
import ThaiText

/// What was done of a plan by the end of a round: one file of `Content/plan/progress`.
package struct ProgressReport: Sendable, Hashable {
  /// The file.
  package var path: String
  /// The fiscal year.
  package var year: FiscalYear
  /// The round.
  package var round: ProgressRound
  /// The day on which the figures were taken.
  package var asOf: CalendarDay
  /// The day of publication.
  package var published: CalendarDay?
  /// The responsible unit.
  package var unit: String?
  /// Whether its figures are made up.
  package var isSample: Bool
  /// What stood in the way, in sentences.
  package var problems: [String]
  /// What to do better, in sentences.
  package var suggestions: [String]
  /// What is said of each project, in the order of the file.
  package var projects: [ProjectProgress]

  /// A report.
  package init(
    path: String, year: FiscalYear, round: ProgressRound, asOf: CalendarDay, published: CalendarDay? = nil,
    unit: String? = nil, isSample: Bool = false, problems: [String] = [], suggestions: [String] = [],
    projects: [ProjectProgress] = []
  ) {
    self.path = path
    self.year = year
    self.round = round
    self.asOf = asOf
    self.published = published
    self.unit = unit
    self.isSample = isSample
    self.problems = problems
    self.suggestions = suggestions
    self.projects = projects
  }

  /// What is said of a project.
  package func progress(of project: String) -> ProjectProgress? { projects.first { $0.project == project } }
}
