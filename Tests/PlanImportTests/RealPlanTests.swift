import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import PlanImport

@Suite(
  .enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped))
)
struct RealPlanTests {
  @Test
  func everySheetOfTheRealPlanHasItsFigures() {
    let projects = RealPlan.imported.0.plan.projects
    #expect(projects.count == ExpectedSheet.all.count)
    for (project, expected) in zip(projects, ExpectedSheet.all) {
      #expect(ExpectedSheet(project) == expected, "\(project.id) \(project.title)")
    }
  }

  @Test
  func theRowsOfTheRealPlanStandInTheirDimensionsWithTheirAmounts() {
    let plan = RealPlan.imported.0.plan
    #expect(plan.years.map(\.buddhistYear) == [2566, 2567, 2568, 2569, 2570])
    #expect(plan.dimensions.map(\.rows.count) == [3, 6, 2, 5])
    let first = plan.years.first.map { year in
      plan.rows.map { $0.row.amounts[year]?.baht.map { $0.satang / 100 } }
    }
    #expect(first == [100_000, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 10_000, 0, 0, 100_000, 30_000, 0])
  }
}

@Suite(.enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped)))
struct RealPlanFindingsTests {
  private static let findings: [Diagnostic] = {
    var diagnostics = DiagnosticList()
    let source = SourceText(path: "plan.txt", text: RealPlan.text ?? "")
    PlanCheck(RealPlan.imported.0.plan, sources: [source], agency: nil).report(into: &diagnostics)
    return diagnostics.sorted
  }()

  @Test(arguments: [
    ("plan.bad-amount", [190]), ("plan.row-without-sheet", [195]), ("plan.sheet-without-row", [979]),
    ("plan.other-dimension", [917]), ("plan.same-title", [1044]), ("plan.placeholder", [529, 1028]),
    ("plan.other-agency-type", [642, 723]), ("plan.sequence-gap", [835]), ("plan.empty-field", [405]),
    ("plan.amount-differs", [1076, 1203, 1268]), ("plan.target-without-number", [312]),
    ("plan.outcome-copies-output", [343]), ("plan.total-differs", []), ("plan.section-dimension", []),
  ])
  func eachKindOfFaultIsFoundOnItsLines(rule: String, lines: [Int]) {
    #expect(Self.findings.filter { $0.rule.name == rule }.compactMap(\.place?.line) == lines)
  }

  @Test
  func theFiveSpellingsOfTheAgencyAreCountedTheRightOneFirst() throws {
    let finding = try #require(Self.findings.first { $0.rule == "plan.agency-spelling" })
    let names = finding.message.en.split(separator: "“").dropFirst().compactMap {
      $0.split(separator: "”").first
    }
    #expect(names.first == "แม่ตง")
    #expect(Set(names) == ["แม่ตง", "แม่ต๋อง", "แม่ตอง", "แม่แดง", "แม่ต่ง"])
    #expect(finding.related.count == 3)
  }

  @Test
  func anUnreadableAmountGetsTheOneThatTheTotalLeaves() throws {
    let finding = try #require(Self.findings.first { $0.rule == "plan.bad-amount" })
    #expect(finding.suggestion == "10,000")
  }
}

@Suite(
  .enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped))
)
struct RealPlanTextTests {
  @Test
  func everyLineOfTheRealPlanIsInAFieldOrKept() {
    let text = RealPlan.text ?? ""
    #expect(KeptWords.lost(of: text) == [])
  }

  @Test
  func noLineOfAnyBeginningOfTheRealPlanIsLost() {
    let characters = Array(RealPlan.text ?? "")
    for length in stride(from: 0, through: characters.count, by: 25_000) {
      #expect(KeptWords.lost(of: String(characters[..<length])) == [], "the first \(length) characters")
    }
  }

  @Test
  func bytesCutInTheMiddleOfLettersLoseNothingElse() {
    let bytes = Array((RealPlan.text ?? "").utf8)
    for length in stride(from: 1, to: bytes.count, by: 90_001) {
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      #expect(KeptWords.lost(of: text) == [])
    }
  }
}

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

/// The text of one agency's real plan, which lies outside the project and may be absent.
enum RealPlan {
  private static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/plan-2566-2570.txt").standardizedFileURL

  static let text = try? String(contentsOf: url, encoding: .utf8)
  static let skipped = "the text of the real plan lies outside the project and is absent here"

  static let imported: (ImportedPlan, DiagnosticList) = {
    var diagnostics = DiagnosticList()
    let plan = PlanImporter(SourceText(path: "plan.txt", text: text ?? "")).read(into: &diagnostics)
    return (plan, diagnostics)
  }()
}
