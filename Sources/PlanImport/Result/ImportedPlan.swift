import Content

/// What was understood of a plan's document.
package struct ImportedPlan: Sendable {
  /// The plan, its rows joined to its sheets.
  package let plan: ActionPlan
  /// The title of the plan.
  package let title: String
  /// What found no place, in the order of the document.
  package let unplaced: [UnplacedText]
}
