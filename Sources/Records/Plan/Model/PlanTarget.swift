/// A target group (กลุ่มเป้าหมาย) of a project.
public struct PlanTarget: Sendable, Hashable {
  /// Who they are.
  public var who: String
  /// How many people, where the plan says so.
  public var count: Int?

  /// A target group.
  public init(who: String, count: Int? = nil) {
    self.who = who
    self.count = count
  }
}
