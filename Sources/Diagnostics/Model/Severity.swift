/// How much a finding weighs: an error stops the release, a problem lowers readiness, a note informs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case note
  case problem = "warning"
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .problem: 1
    case .error: 2
    }
  }

  /// Orders severities from a note up to an error.
  package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }
}
