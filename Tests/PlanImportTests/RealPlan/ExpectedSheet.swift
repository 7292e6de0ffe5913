import PlanImport
import Content
import ThaiText

/// What a sheet of the real plan says, as read by people; titles by how they begin.
struct ExpectedSheet: Sendable, Equatable {
  let dimension: Int
  let section: String
  let sequence: Int
  let budget: Int
  let quarters: [Int]
  let counts: [Int]
  let objectives: Int
  let steps: Int

  init(
    _ dimension: Int, _ section: String, _ sequence: Int, budget: Int, quarters: [Int], counts: [Int],
    objectives: Int, steps: Int
  ) {
    self.dimension = dimension
    self.section = section
    self.sequence = sequence
    self.budget = budget
    self.quarters = quarters
    self.counts = counts
    self.objectives = objectives
    self.steps = steps
  }

  /// What the importer read; a budget of −1 stands for one that is absent.
  init(_ project: PlanProject) {
    self.init(
      project.dimension ?? 0, project.section ?? "", project.sequence ?? 0,
      budget: (project.budget?.baht?.satang).map { $0 / 100 } ?? -1, quarters: project.quarters,
      counts: project.targets.compactMap(\.count), objectives: project.objectives.count,
      steps: project.steps.count)
  }

  private static let year = [1, 2, 3, 4]

  static let all: [ExpectedSheet] = [
    .init(1, "1.1.1", 1, budget: 100_000, quarters: [3], counts: [60], objectives: 3, steps: 7),
    .init(1, "1.1.3", 1, budget: 1000, quarters: [], counts: [], objectives: 2, steps: 7),
    .init(1, "1.1.3", 2, budget: 0, quarters: year, counts: [50], objectives: 5, steps: 7),
    .init(2, "2.1.2", 1, budget: 0, quarters: year, counts: [50], objectives: 1, steps: 8),
    .init(2, "2.2.1", 1, budget: 0, quarters: year, counts: [50], objectives: 4, steps: 4),
    .init(2, "2.2.1", 2, budget: 0, quarters: year, counts: [2], objectives: 3, steps: 6),
    .init(2, "2.2.2", 1, budget: 0, quarters: year, counts: [50], objectives: 4, steps: 8),
    .init(2, "2.2.2", 2, budget: 0, quarters: year, counts: [50], objectives: 4, steps: 4),
    .init(2, "2.2.2", 3, budget: 0, quarters: year, counts: [50, 100], objectives: 3, steps: 11),
    .init(3, "3.1.1", 4, budget: 0, quarters: year, counts: [50], objectives: 2, steps: 10),
    .init(2, "2.2.3", 1, budget: 10_000, quarters: year, counts: [200], objectives: 6, steps: 4),
    .init(3, "3.3.2", 1, budget: 0, quarters: [4], counts: [20], objectives: 2, steps: 7),
    .init(3, "3.3.3", 1, budget: 20_000, quarters: [2], counts: [300], objectives: 6, steps: 4),
    .init(4, "4.1.3", 1, budget: 0, quarters: [1], counts: [20], objectives: 2, steps: 8),
    .init(4, "4.2.1", 1, budget: 0, quarters: [2], counts: [6], objectives: 2, steps: 3),
    .init(4, "4.2.2", 1, budget: 10_000, quarters: [3], counts: [10], objectives: 2, steps: 6),
    .init(4, "4.3.2", 1, budget: 0, quarters: [4], counts: [30], objectives: 2, steps: 5),
  ]
}
