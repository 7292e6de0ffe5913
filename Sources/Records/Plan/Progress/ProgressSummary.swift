import ThaiText

/// What a progress report comes to for one dimension or for the whole plan.
public struct ProgressSummary: Sendable, Hashable {
  /// The number of the dimension; absent for the whole plan.
  public let dimension: Int?
  /// How many projects have a sheet.
  public let projects: Int
  /// How many are done.
  public let done: Int
  /// How many are in progress.
  public let inProgress: Int
  /// How many could not be done.
  public let notPossible: Int
  /// The ids of projects that the report does not mention.
  public let unreported: [String]
  /// The ids of projects with a planned quarter that has ended without its work.
  public let late: [String]
  /// The money that the plan sets for the year.
  public let planned: Baht
  /// The money in the budget ordinance.
  public let ordinance: Baht
  /// The money paid.
  public let paid: Baht
}
