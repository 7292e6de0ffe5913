import Diagnostics
import ThaiText

/// An agency's action plan against corruption: dimensions with their budget rows, and a sheet a project.
package struct ActionPlan: Sendable, Hashable {
  /// The agency as the plan's title page names it.
  package var agency: String?
  /// The fiscal years that the plan covers, in order.
  package var years: [FiscalYear]
  /// The dimensions (มิติ) by number.
  package var dimensions: [PlanDimension] { didSet { lookup = Lazily() } }
  /// The project sheets in the order of the document.
  package var projects: [PlanProject] { didSet { lookup = Lazily() } }
  private var lookup = Lazily<PlanLookup>()

  package init(
    agency: String? = nil, years: [FiscalYear] = [], dimensions: [PlanDimension] = [],
    projects: [PlanProject] = []
  ) {
    self.agency = agency
    self.years = years
    self.dimensions = dimensions
    self.projects = projects
  }

  /// The sheet with an id.
  package func project(_ id: String) -> PlanProject? { found.projects[id].map { projects[$0] } }

  /// The one sheet that a wrong id probably means.
  func suggestion(for id: String) -> String? { found.ids.suggestion(for: id) }

  /// Every budget row with the number of its dimension.
  package var rows: [(dimension: Int, row: PlanRow)] {
    dimensions.flatMap { dimension in dimension.rows.map { (dimension.number, $0) } }
  }
  /// The row of a project: the one that names its id, else one with the same title in the project's own
  /// dimension, else one with the same title.
  package func row(of project: PlanProject) -> (dimension: Int, row: PlanRow)? {
    if let named = found.rows[project.id] { return named }
    let alike = found.rowsOfTitle[PlanTitle(project.title)] ?? []
    return alike.first { $0.dimension == project.dimension } ?? alike.first
  }

  /// The dimension under which a project counts: that of its row, else its own.
  package func dimension(of project: PlanProject) -> Int? {
    row(of: project)?.dimension ?? project.dimension
  }

  /// The money that the plan sets for a project in a year: that of its row, else that of its sheet.
  ///
  /// Of two sheets that share one row only the one that the row names gets the row's money.
  package func amount(of project: PlanProject, in year: FiscalYear) -> Baht? {
    if let amount = found.rows[project.id]?.row.amounts[year] { return amount.baht }
    return project.budget?.baht
  }

  private var found: PlanLookup { lookup.value { PlanLookup(rows, projects) } }
}

/// What is asked of a plan by id and by title, so that a plan of a thousand rows is not searched a thousand times.
private struct PlanLookup: Sendable {
  /// Where the sheets are, by id.
  let projects: [String: Int]
  let ids: NearestNames
  /// The rows that name a sheet.
  let rows: [String: (dimension: Int, row: PlanRow)]
  let rowsOfTitle: [PlanTitle: [(dimension: Int, row: PlanRow)]]

  init(_ rows: [(dimension: Int, row: PlanRow)], _ projects: [PlanProject]) {
    self.projects = Dictionary(projects.enumerated().map { ($1.id, $0) }) { first, _ in first }
    ids = NearestNames(projects.map(\.id))
    self.rows = Dictionary(rows.compactMap { entry in entry.row.project.map { ($0, entry) } }) { first, _ in
      first
    }
    rowsOfTitle = Dictionary(grouping: rows) { PlanTitle($0.row.title) }
  }
}
