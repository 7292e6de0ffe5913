import Diagnostics
import Content
import Testing

@testable import PlanImport

@Suite(
  "Finding the contradictions of a real plan",
  .enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped)))
struct RealPlanFindingsTests {
  private static func findings() -> [Diagnostic] {
    var diagnostics = DiagnosticList()
    let source = SourceText(path: "plan.txt", text: RealPlan.text ?? "")
    PlanCheck(RealPlan.imported().0.plan, sources: [source], agency: nil).report(into: &diagnostics)
    return diagnostics.sorted
  }

  @Test(
    "each kind of fault is found on its lines",
    arguments: [
      ("plan.bad-amount", [190]), ("plan.row-without-sheet", [195]), ("plan.sheet-without-row", [979]),
      ("plan.other-dimension", [917]), ("plan.same-title", [1044]), ("plan.placeholder", [529, 1028]),
      ("plan.other-agency-type", [642, 723]), ("plan.sequence-gap", [835]), ("plan.empty-field", [405]),
      ("plan.amount-differs", [1076, 1203, 1268]), ("plan.target-without-number", [312]),
      ("plan.outcome-copies-output", [343]), ("plan.total-differs", []), ("plan.section-dimension", []),
    ])
  func places(rule: String, lines: [Int]) {
    #expect(Self.findings().filter { $0.rule.name == rule }.compactMap(\.place?.line) == lines)
  }

  @Test("the five spellings of the agency's name are counted, the right one first")
  func spellings() throws {
    let finding = try #require(Self.findings().first { $0.rule == "plan.agency-spelling" })
    let names = finding.message.en.split(separator: "“").dropFirst().compactMap {
      $0.split(separator: "”").first
    }
    #expect(names.first == "แม่ตง")
    #expect(Set(names) == ["แม่ตง", "แม่ต๋อง", "แม่ตอง", "แม่แดง", "แม่ต่ง"])
    #expect(finding.related.count == 3)
  }

  @Test("the amount that cannot be read gets the one that the total leaves")
  func amount() throws {
    let finding = try #require(Self.findings().first { $0.rule == "plan.bad-amount" })
    #expect(finding.suggestion == "10,000")
  }
}
