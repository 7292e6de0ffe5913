import ThaiText

/// What a progress report comes to for one dimension or for the whole plan.
package struct ProgressSummary: Sendable, Hashable {
  /// The number of the dimension; absent for the whole plan.
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
  /// The money paid.
  package let paid: Baht
}
