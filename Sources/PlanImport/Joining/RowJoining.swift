import Content

/// Finds the sheet of each row of the budget table: equal titles first, then the most alike.
struct RowJoining {
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
      if letters(plan.dimensions[pair.dimension].rows[pair.row].title) == letters(project.title) {
        plan.dimensions[pair.dimension].rows[pair.row].title = project.title
      }
    }
  }

  /// A title without its blanks, some of which come from the table's narrow columns.
  private static func letters(_ title: String) -> [Unicode.Scalar] {
    title.unicodeScalars.filter { $0 != " " }
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
