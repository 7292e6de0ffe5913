import Catalogue
import Diagnostics

/// One thing worth doing next, with the points that it would add to the whole score.
package struct NextStep: Sendable {
  /// The item that it completes.
  package let item: CatalogueItem
  /// How many points of 100 the item adds to the OIT score.
  package let points: Double
  /// How many things somebody has to do for it.
  package let effort: Int
  /// What to do first.
  package let problem: Diagnostic

  /// The most valuable steps: most points for the work first, then most points, then official order.
  package static func best(of readiness: Readiness, limit: Int) -> [NextStep] {
    let steps = readiness.items.filter { $0.score == 0 }.compactMap { item in
      item.problems.first.map {
        NextStep(
          item: item.item, points: readiness.points(of: item.item),
          effort: max(1, item.parts.reduce(0) { $0 + $1.effort }), problem: $0)
      }
    }
    return Array(
      steps.sorted {
        ($1.value, $1.points, $0.item.number) < ($0.value, $0.points, $1.item.number)
      }.prefix(limit))
  }

  /// What to do first, behind the code of the item.
  func message(_ language: Language) -> String {
    let text = problem.message[language]
    return text.utf8.starts(with: item.code.utf8) ? text : "\(item.code) · \(text)"
  }

  /// Points for each thing to do.
  private var value: Double { points / Double(effort) }
}

extension Readiness {
  /// How many points of the OIT score an item is worth while the same items are due; 0 while it is not due.
  package func points(of item: CatalogueItem) -> Double {
    let indicators = indicators.filter { $0.score != nil }
    for indicator in indicators {
      let groups = indicator.subIndicators.filter { $0.score != nil }
      for group in groups {
        let due = group.items.filter { $0.score != nil }
        if due.contains(where: { $0.item.number == item.number }) {
          return 100 / Double(indicators.count) / Double(groups.count) / Double(due.count)
        }
      }
    }
    return 0
  }
}
