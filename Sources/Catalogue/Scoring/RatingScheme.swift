/// How a year writes its rating.
package enum RatingScheme: String, Sendable, Hashable, CaseIterable {
  /// Letters from AA to F.
  case letters
  /// Levels in words, from ผ่านดีเยี่ยม down.
  case levels
}
