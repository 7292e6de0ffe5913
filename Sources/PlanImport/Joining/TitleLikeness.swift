import Content

/// How alike titles are, weighing each run of three letters by how few of the plan's titles have it.
///
/// Words that every title has, such as the agency's name, thereby count for little.
struct TitleLikeness: Sendable {
  private let shares: [[Unicode.Scalar]: Double]

  /// Learns the weights from all titles of a plan.
  init(_ titles: [String]) {
    var counts: [[Unicode.Scalar]: Int] = [:]
    for title in titles {
      for run in Self.runs(title) { counts[run, default: 0] += 1 }
    }
    shares = counts.mapValues { 1 / Double($0) }
  }

  /// From 0, nothing in common, to 1, the same.
  func score(_ first: String, _ second: String) -> Double {
    let (left, right) = (Self.runs(first), Self.runs(second))
    guard !left.isEmpty, !right.isEmpty else { return PlanTitle(first) == PlanTitle(second) ? 1 : 0 }
    let shared = weight(left.intersection(right))
    let (whole, smaller) = (weight(left) + weight(right), min(weight(left), weight(right)))
    return whole > 0 ? 0.7 * 2 * shared / whole + 0.3 * shared / smaller : 0
  }

  private func weight(_ runs: Set<[Unicode.Scalar]>) -> Double {
    runs.reduce(0) { $0 + (shares[$1] ?? 1) }
  }

  private static func runs(_ title: String) -> Set<[Unicode.Scalar]> {
    let scalars = Array(PlanTitle(title).core.unicodeScalars)
    guard scalars.count >= 3 else { return [] }
    return Set((0...(scalars.count - 3)).map { Array(scalars[$0..<($0 + 3)]) })
  }
}
