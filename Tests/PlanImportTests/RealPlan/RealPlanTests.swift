import Diagnostics
import Content
import Testing
import ThaiText

@testable import PlanImport

@Suite(
  "Importing the text of a real plan", .enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped))
)
struct RealPlanTests {
  @Test("every one of the 17 sheets has its place, budget, quarters, head count, objectives and steps")
  func sheets() {
    let projects = RealPlan.imported().0.plan.projects
    #expect(projects.count == ExpectedSheet.all.count)
    for (project, expected) in zip(projects, ExpectedSheet.all) {
      #expect(ExpectedSheet(project) == expected, "\(project.id) \(project.title)")
    }
  }

  @Test("the 16 rows stand in their dimensions with the amounts of five years")
  func rows() {
    let plan = RealPlan.imported().0.plan
    #expect(plan.years.map(\.buddhistYear) == [2566, 2567, 2568, 2569, 2570])
    #expect(plan.dimensions.map(\.rows.count) == [3, 6, 2, 5])
    let first = plan.years.first.map { year in
      plan.rows.map { $0.row.amounts[year]?.baht.map { $0.satang / 100 } }
    }
    #expect(first == [100_000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 10_000, 0, 0, 100_000, 30_000, 0])
  }
}
