import Catalogue
import Diagnostics

/// One thing worth doing next, with the points that it would add to the whole score.
package struct NextStep: Sendable {
  /// The item that it completes.
  package let item: CatalogueItem
  /// How many points of 100 the item adds to the OIT score.
  package let points: Double
  /// How many problems stand in the way.
  package let obstacles: Int
  /// What to do first.
  package let problem: Diagnostic

  /// The most valuable steps: most points first, then fewest obstacles, then official order.
  package static func best(of readiness: Readiness, limit: Int) -> [NextStep] {
    let indicators = readiness.indicators.filter { $0.score != nil }
    let steps = indicators.flatMap { indicator -> [NextStep] in
      let scored = indicator.subIndicators.filter { $0.score != nil }
      return scored.flatMap { subIndicator -> [NextStep] in
        let due = subIndicator.items.filter { $0.score != nil }
        let points = 100 / Double(indicators.count) / Double(scored.count) / Double(due.count)
        return due.filter { $0.score == 0 }.compactMap { item in
          item.problems.first.map {
            NextStep(item: item.item, points: points, obstacles: item.problems.count, problem: $0)
          }
        }
      }
    }
    return Array(
      steps.sorted { ($1.points, $0.obstacles, $0.item.number) < ($0.points, $1.obstacles, $1.item.number) }
        .prefix(limit))
  }
}
