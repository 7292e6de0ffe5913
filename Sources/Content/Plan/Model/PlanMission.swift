/// A mission (ภารกิจ) of a dimension.
package struct PlanMission: Sendable, Hashable {
  /// Its number in Arabic digits, such as `1.1`.
  package var number: String
  /// Its title, without the number.
  package var title: String

  /// A mission.
  package init(number: String, title: String) {
    self.number = number
    self.title = title
  }
}
