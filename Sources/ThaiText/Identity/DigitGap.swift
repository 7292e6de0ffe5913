/// What stands between two digits.
struct DigitGap {
  private(set) var blanks = 0
  private(set) var hyphens = 0
  private var isBroken = false

  /// Whether the digits follow each other at once.
  var isEmpty: Bool { blanks + hyphens == 0 }

  /// Whether the gap is too wide for a chain of digits.
  var endsChain: Bool { isBroken || blanks + hyphens > 3 }

  /// Adds what is no digit.
  mutating func add(_ token: IdentityToken) {
    switch token {
    case .blank: blanks += 1
    case .hyphen: hyphens += 1
    case .invisible: break
    case .digit, .other: isBroken = true
    }
  }
}
