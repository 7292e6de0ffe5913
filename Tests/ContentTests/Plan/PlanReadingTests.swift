import Content
import Diagnostics
import Testing
import ThaiText

@Suite struct PlanReadingTests {
  @Test func rowsSheetsAndYearsAreReadAsWritten() throws {
    let plan = try #require(try CleanPlan.folder().load().content.plan)
    #expect(plan.plan.years.map(\.buddhistYear) == [2566, 2567, 2568, 2569])
    #expect(plan.published?.iso == "2022-09-01")
    #expect(plan.plan.projects.map(\.id) == ["1.1.1-1", "1.1.1-2", "2.1.1-1"])
    #expect(plan.plan.projects[0].steps.map(\.steps.count) == [0, 2, 0])
    #expect(plan.plan.projects[0].targets == [PlanTarget(who: "พนักงานส่วนตำบล", count: 40)])
    let amounts = plan.plan.years.map { plan.plan.dimensions[1].rows[0].amounts[$0]?.baht?.satang }
    #expect(amounts == [500_000, 500_000, 0, 500_000])
  }

  @Test(arguments: [
    ("plan.yaml", "years: 2566-2569", "years: 2569-2566", "plan.years", 3),
    ("plan.yaml", "dimensions:", "dimension:", "plan.missing-key", 1),
    ("plan.yaml", "project: 1.1.1-2", "project: 1.1.1-9", "plan.unknown-project", 16),
    ("plan.yaml", "- number: 2\n", "- number: 1\n", "plan.dimension-twice", 22),
    ("plan.yaml", "remark: ไม่ใช้งบประมาณ", "remarks: ไม่ใช้งบประมาณ", "plan.unknown-key", 20),
    ("plan.yaml", "2569: 5000}\n    totals", "2571: 5000}\n    totals", "plan.unknown-key", 27),
    ("projects/1.1.1-1.md", "quarters: [2]", "quarters: [5]", "plan.quarters", 8),
    ("projects/1.1.1-1.md", "section: 1.1.1", "section: หนึ่ง", "plan.section", 4),
    ("projects/1.1.1-1.md", "sequence: 1", "sequence: หนึ่ง", "plan.bad-number", 6),
    ("projects/1.1.1-1.md", "count: 40", "cuont: 40", "plan.unknown-key", 11),

  ])
  func aSlipOfThePenIsNamedInItsLine(file: String, old: String, new: String, rule: String, line: Int) throws {
    let findings = try CleanPlan.folder(in: "plan/" + file, replacing: old, with: new).load().findings
    let errors = findings.filter { $0.severity == .error }
    #expect(
      errors.contains { $0.rule.name == rule && $0.place?.line == line },
      "\(errors.map { ($0.rule.name, $0.place?.line) })")
    #expect(errors.allSatisfy { $0.mend != nil })
  }

  @Test(arguments: [
    ("plan/plan.yml", "content.unknown-name"), ("plan/project/1.md", "content.unknown-name"),
    ("plan/projects/โครงการ.md", "plan.sheet-name"), ("plan/projects/a/x.pdf", "plan.sheet-name"),
    ("plan/projects/.1.md", "plan.sheet-name"),
  ])
  func aNameThatMeansNothingInThePlansFolderIsAnError(path: String, rule: String) throws {
    let rules = try CleanPlan.folder([path: CleanPlan.gifts]).rules()
    #expect(rules == [rule] || (path.hasSuffix("/.1.md") && rules.isEmpty))
  }

  @Test func aTargetOrStepWithoutWordsIsKept() throws {
    let folder = try CleanPlan.folder(
      in: "plan/projects/1.1.1-1.md", replacing: "- {who: พนักงานส่วนตำบล, count: 40}",
      with: "- {who: \"\", count: 40}\n  - {who: พนักงาน, count: 2}")
    let project = try #require(try folder.load().content.plan?.plan.projects.first)
    #expect(project.targets == [PlanTarget(who: "", count: 40), PlanTarget(who: "พนักงาน", count: 2)])
    let steps = try CleanPlan.folder(
      in: "plan/projects/1.1.1-1.md", replacing: "text: จัดอบรม", with: "text: \"\"")
    #expect(try steps.load().content.plan?.plan.projects.first?.steps.map(\.steps.count) == [0, 2, 0])
    #expect(try steps.rules() == [])
  }

  @Test func sheetsWithoutPlanYAMLAreReportedOnce() throws {
    let folder = try ContentFolder(["plan/projects/1.1.1-1.md": CleanPlan.training])
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name) == ["plan.missing"])
    #expect(content.plan == nil)
  }

  @Test func aDraftPlanIsNotPublished() throws {
    let folder = try CleanPlan.folder(["plan/plan.yaml": "status: draft\n" + CleanPlan.plan])
    #expect(try folder.load().content.plan == nil)
  }

  @Test func aPersonsNumberInASheetIsReported() throws {
    let folder = try CleanPlan.folder(
      in: "plan/projects/1.1.1-1.md", replacing: "- รายงานผล",
      with: "- รายงานผลต่อนาย ก เลขที่ 1-2345-67890-12-1")
    #expect(try folder.load().findings.contains { $0.rule.name.hasPrefix("privacy.") })
  }
}
