import Diagnostics

/// Whether a name is probably another one mistyped.
enum NameLikeness {
  /// How many edits a name of some length bears.
  static func limit(_ count: Int) -> Int { min(3, max(1, count * 2 / 5)) }

  /// Whether a name is another one, or that one with few edits and the same beginning.
  static func isSpelling(_ name: String, of right: String) -> Bool {
    let (name, right) = (Array(name.unicodeScalars), Array(right.unicodeScalars))
    return distance(name, right) != nil
  }

  /// The edits between two names; absent where they are two names.
  static func distance(_ name: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int? {
    let distance = NearestName.editDistance(name, right)
    guard distance <= limit(right.count) else { return nil }
    return distance <= 1 || name.prefix(2).elementsEqual(right.prefix(2)) ? distance : nil
  }
}
