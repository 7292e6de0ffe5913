/// A step (วิธีดำเนินการ) of a project, with the steps within it.
public struct PlanStep: Sendable, Hashable {
  /// What is done, without a number before it.
  public var text: String
  /// The steps within it.
  public var steps: [PlanStep]

  /// A step.
  public init(_ text: String, steps: [PlanStep] = []) {
    self.text = text
    self.steps = steps
  }
}
