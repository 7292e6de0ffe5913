import ThaiText

/// How rows and sheets belong together.
extension ActionPlan {
  /// The row of a project: the one that names its id, else one with the same title in the project's own
  /// dimension, else one with the same title.
  package func row(of project: PlanProject) -> (dimension: Int, row: PlanRow)? {
    let rows = rows
    if let named = rows.first(where: { $0.row.project == project.id }) { return named }
    let title = PlanTitle(project.title)
    let alike = rows.filter { PlanTitle($0.row.title) == title }
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
    if let row = rows.first(where: { $0.row.project == project.id })?.row, let amount = row.amounts[year] {
      return amount.baht
    }
    return project.budget?.baht
  }
}
