/// A step (วิธีดำเนินการ) of a project, with the steps within it.
package struct PlanStep: Sendable, Hashable {
  /// What is done, without a number before it.
  package var text: String
  /// The steps within it.
  package var steps: [PlanStep]

  /// A step.
  package init(_ text: String, steps: [PlanStep] = []) {
    self.text = text
    self.steps = steps
  }
}
