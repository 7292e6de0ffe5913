/// One thing that a plan's check looks for.
protocol PlanRule: Sendable {
  /// Notes every place where the plan breaks the rule.
  func check(_ plan: ActionPlan, into notes: inout PlanNotes)
}
