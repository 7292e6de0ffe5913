/// A target group (กลุ่มเป้าหมาย) of a project.
package struct PlanTarget: Sendable, Hashable {
  /// Who they are.
  package var who: String
  /// How many people, where the plan says so.
  package var count: Int?

  /// A target group.
  package init(who: String, count: Int? = nil) {
    self.who = who
    self.count = count
  }
}
