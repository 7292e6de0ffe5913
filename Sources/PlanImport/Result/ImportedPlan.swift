import Records

/// What was understood of a plan's document.
public struct ImportedPlan: Sendable {
  /// The plan, its rows joined to its sheets.
  public let plan: ActionPlan
  /// The title of the plan.
  public let title: String
  /// What found no place, in the order of the document.
  public let unplaced: [UnplacedText]
}
