import ThaiText

/// What a progress report comes to for one dimension or for the whole plan.
package struct ProgressSummary: Sendable, Hashable {
  /// The number of the dimension; nil for the whole plan.
  package let dimension: Int?
  /// How many projects have a sheet.
  package let projects: Int
  /// How many are done.
  package let done: Int
  /// How many are in progress.
  package let inProgress: Int
  /// How many could not be done.
  package let notPossible: Int
  /// The ids of projects that the report does not mention.
  package let unreported: [String]
  /// The ids of projects with a planned quarter that has ended without its work.
  package let late: [String]
  /// The money that the plan sets for the year.
  package let planned: Baht
  /// The money in the budget ordinance.
  package let ordinance: Baht
  package let paid: Baht
}

/// Adds up what a progress report says.
///
/// Projects are those with a sheet, each under the dimension of its row; the planned money is that of the budget table.
package enum ProgressSummaries {
  /// One summary for each dimension of the plan, in its order.
  package static func byDimension(_ report: ProgressReport, of plan: ActionPlan) -> [ProgressSummary] {
    let projects = Dictionary(grouping: plan.projects) { plan.dimension(of: $0) }
    return plan.dimensions.map { dimension in
      summary(
        report, projects[dimension.number] ?? [], dimension: dimension.number,
        planned: dimension.sum(in: report.year))
    }
  }

  /// The summary of the whole plan.
  package static func whole(_ report: ProgressReport, of plan: ActionPlan) -> ProgressSummary {
    let planned = plan.dimensions.reduce(Baht.zero) { $0 + $1.sum(in: report.year) }
    return summary(report, plan.projects, dimension: nil, planned: planned)
  }

  private static func summary(
    _ report: ProgressReport, _ projects: [PlanProject], dimension: Int?, planned: Baht
  ) -> ProgressSummary {
    let entries = projects.compactMap { report.progress(of: $0.id) }
    let sum = { (amount: (ProjectProgress) -> Baht?) in
      entries.reduce(Baht.zero) { $0 + (amount($1) ?? .zero) }
    }
    return ProgressSummary(
      dimension: dimension, projects: projects.count, done: entries.count { $0.state == .done },
      inProgress: entries.count { $0.state == .inProgress },
      notPossible: entries.count { $0.state == .notPossible },
      unreported: projects.map(\.id).filter { report.progress(of: $0) == nil },
      late: projects.filter { !report.lateQuarters(of: $0).isEmpty }.map(\.id), planned: planned,
      ordinance: sum(\.ordinance), paid: sum(\.paid))
  }
}
