import Diagnostics
import ThaiText

/// What was done of a plan by the end of a round: one file of `Content/plan/progress`.
public struct ProgressReport: Sendable, Hashable {
  /// The file.
  public var path: String
  /// The fiscal year.
  public var year: FiscalYear
  /// The round.
  public var round: ProgressRound
  /// The day on which the figures were taken.
  public var asOf: CalendarDay
  /// The day of publication.
  public var published: CalendarDay?
  /// The responsible unit.
  public var unit: String?
  /// Whether its figures are made up.
  public var isSample: Bool
  /// What stood in the way, in sentences.
  public var problems: [String]
  /// What to do better, in sentences.
  public var suggestions: [String]
  /// What is said of each project, in the order of the file.
  public var projects: [ProjectProgress]

  /// A report.
  public init(
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
  public func progress(of project: String) -> ProjectProgress? { projects.first { $0.project == project } }
}
