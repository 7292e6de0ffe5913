import Diagnostics
import ThaiText

/// An agency's action plan against corruption: dimensions with their budget rows, and a sheet a project.
package struct ActionPlan: Sendable, Hashable {
  /// The agency as the plan's title page names it.
  package var agency: String?
  /// The fiscal years that the plan covers, in order.
  package var years: [FiscalYear]
  /// The dimensions (มิติ) by number.
  package var dimensions: [PlanDimension]
  /// The project sheets in the order of the document.
  package var projects: [PlanProject]

  /// A plan of some years.
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
  package func project(_ id: String) -> PlanProject? { projects.first { $0.id == id } }

  /// Every budget row with the number of its dimension.
  package var rows: [(dimension: Int, row: PlanRow)] {
    dimensions.flatMap { dimension in dimension.rows.map { (dimension.number, $0) } }
  }
}
