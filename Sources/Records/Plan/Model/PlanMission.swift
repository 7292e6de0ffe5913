/// A mission (ภารกิจ) of a dimension.
public struct PlanMission: Sendable, Hashable {
  /// Its number in Arabic digits, such as `1.1`.
  public var number: String
  /// Its title, without the number.
  public var title: String

  /// A mission.
  public init(number: String, title: String) {
    self.number = number
    self.title = title
  }
}
