import ThaiText

/// What a plan says about money: an amount, that none is used, or something that is no amount.
package enum PlanAmount: Sendable, Hashable {
  /// No money is used.
  case none
  /// An amount in baht.
  case baht(Baht)
  /// What stands where an amount should, as written.
  case unreadable(String)

  /// The amount; zero where none is used, absent where it cannot be read.
  package var baht: Baht? {
    switch self {
    case .none: .zero
    case .baht(let baht): baht
    case .unreadable: nil
    }
  }
}
