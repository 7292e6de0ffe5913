import Content

/// Finds the sheet of each row of the budget table: equal titles first, then the most alike.
enum RowJoining {
  /// Below this two titles are of different projects.
  private static let least = 0.5
  /// How much a shared dimension makes two titles more alike.
  private static let dimensionBonus = 0.1

  private struct Pair {
    let dimension: Int
    let row: Int
    let project: Int
    let score: Double
  }

  /// Writes the ids of sheets into the rows of a plan.
  static func join(_ plan: inout ActionPlan) {
    var rows: Set<[Int]> = []
    var projects: Set<Int> = []
    for pair in pairs(plan)
    where !rows.contains([pair.dimension, pair.row]) && !projects.contains(pair.project) {
      rows.insert([pair.dimension, pair.row])
      projects.insert(pair.project)
      let project = plan.projects[pair.project]
      plan.dimensions[pair.dimension].rows[pair.row].project = project.id
      if plan.dimensions[pair.dimension].rows[pair.row].title.letters == project.title.letters {
        plan.dimensions[pair.dimension].rows[pair.row].title = project.title
      }
    }
  }

  /// Every pair that may belong together, the most alike first; the order of the document parts equal ones.
  private static func pairs(_ plan: ActionPlan) -> [Pair] {
    let likeness = TitleLikeness(plan.rows.map(\.row.title) + plan.projects.map(\.title))
    var pairs: [Pair] = []
    for (dimension, part) in plan.dimensions.enumerated() {
      for (row, entry) in part.rows.enumerated() {
        for (project, sheet) in plan.projects.enumerated() {
          let likeness = likeness.score(entry.title, sheet.title)
          guard likeness >= least else { continue }
          let bonus = sheet.dimension == part.number ? dimensionBonus : 0
          pairs.append(Pair(dimension: dimension, row: row, project: project, score: likeness + bonus))
        }
      }
    }
    return pairs.sorted {
      ($1.score, $0.dimension, $0.row, $0.project) < ($0.score, $1.dimension, $1.row, $1.project)
    }
  }
}

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
