import Diagnostics
import Content
import Testing

@testable import PlanImport

@Suite("No false alarm on generated plans")
struct CleanFindingsTests {
  /// What a generated plan may really lack.
  private static let expected: Set = [
    "plan.row-without-sheet", "plan.empty-field", "plan.target-without-number", "plan.output-without-figure",
    "plan.amount-differs", "plan.same-title",
  ]

  @Test(
    "given a plan that agrees with itself, no sums, dimensions, names or prompts are reported",
    arguments: 1...30)
  func generated(seed: Int) {
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    var diagnostics = DiagnosticList()
    PlanCheck(plan, sources: [], agency: plan.agency).report(into: &diagnostics)
    #expect(Set(diagnostics.all.map(\.rule.name)).subtracting(Self.expected) == [])
  }
}
