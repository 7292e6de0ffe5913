import DataFiles
import Diagnostics
import Files
import Foundation
import Testing
import ThaiText

@testable import Content

/// A migrated site has thousands of findings on its first day: each costs what one costs.
@Suite(.serialized) struct ManyFindingsTests {
  /// Far more than the work takes, and far less than a search through everything for each finding would.
  private static let limit = Duration.seconds(30)

  /// How many findings of a rule there are, with those that are only counted.
  private static func number(of rule: String, in findings: [Diagnostic]) -> Int {
    findings.reduce(0) { $0 + ($1.rule.name == rule ? $1.count : 0) }
  }

  private func load(_ folder: ContentFolder, rule: String, count: Int) throws {
    var findings: [Diagnostic] = []
    let time = try ContinuousClock().measure { findings = try folder.load().findings }
    #expect(Self.number(of: rule, in: findings) == count)
    #expect(time < Self.limit, "\(rule): \(time)")
  }

  @Test func aDeadLinkInEveryNewsItem() throws {
    var files: [String: String] = [:]
    for number in 0..<600 {
      let name = "2566-02-14-announcement-of-the-council-\(number)"
      files["news/\(name).md"] = ContentFolder.document(body: "[ก](/news/\(name)-gone/)\n")
    }
    try load(ContentFolder(files), rule: "link.dead", count: 600)
  }

  @Test func aMissingFileInEveryRowOfAFullFolder() throws {
    let count = 700
    let list = (0..<count).map { "  - file: missing-\($0).pdf\n" }.joined()
    let folder = try ContentFolder.ofStructure("attachments:\n" + list)
    for number in 0..<count {
      try folder.write(Data("x".utf8), to: ContentFolder.structure + "/p\(number).txt")
    }
    try load(folder, rule: "file.missing", count: count)
  }

  @Test func anUnknownUnitInEveryDocumentOfALargeAgency() {
    let units = KnownNames((0..<3000).map { "กองที่มีชื่อยาวลำดับที่ \($0)" })
    var findings = DiagnosticList()
    let time = ContinuousClock().measure {
      for number in 0..<1000 { findings.add(.unknownUnit("กองที่มีชื่อยาวลำดบที่ \(number)", among: units)) }
    }
    #expect(time < Self.limit)
    #expect(findings.all[7].suggestion == "กองที่มีชื่อยาวลำดับที่ 7")
    #expect(findings.all[7].mend?.en.utf8.count ?? 0 < 20_000)
  }

  @Test func aNumberInEveryEntryOfOneLongLine() {
    let line = String(repeating: "{\"id\":\"1234567890121\"},", count: 20_000)
    var findings = DiagnosticList()
    let time = ContinuousClock().measure {
      PersonalDataCheck.report(in: SourceText(path: "a.json", text: line), into: &findings)
    }
    let sorted = findings.sorted
    #expect(sorted.count == DiagnosticList.mostOfAKind + 1)
    #expect(sorted.reduce(0) { $0 + $1.count } == 20_000)
    #expect(findings.all.last?.place?.column == 99 * 23 + 8)
    #expect(sorted.last?.place?.column == 100 * 23 + 8)
    #expect(time < Self.limit)
  }

  @Test func contradictionsInEveryRowOfALargePlan() throws {
    let year = try #require(FiscalYear(2566))
    let count = 1500
    let rows = (0..<count).map {
      PlanRow(title: "โครงการลำดับที่ \($0)", amounts: [year: .unreadable("\($0),0")], place: nil)
    }
    let projects = (0..<count).map {
      PlanProject(
        id: "1.1.1-\($0)", dimension: 2, title: "โครงการลำดับที่ \($0)", budget: .baht(Baht(satang: $0 + 1)))
    }
    let plan = ActionPlan(
      years: [year], dimensions: [PlanDimension(number: 1, title: "", rows: rows)], projects: projects)
    var findings = DiagnosticList()
    let time = ContinuousClock().measure {
      PlanCheck(plan, sources: [], agency: nil).report(into: &findings)
    }
    #expect(Self.number(of: "plan.bad-amount", in: findings.sorted) == count)
    #expect(Self.number(of: "plan.other-dimension", in: findings.sorted) == count)
    #expect(time < Self.limit)
  }

  @Test func aRowOfEveryKindIsFoundByIdByTitleAndByDimension() throws {
    let year = try #require(FiscalYear(2566))
    var plan = ActionPlan(
      years: [year],
      dimensions: [
        PlanDimension(
          number: 1, title: "", rows: [PlanRow(title: "โครงการ ก"), PlanRow(project: "x", title: "อื่น")]),
        PlanDimension(
          number: 2, title: "", rows: [PlanRow(title: "กิจกรรม ก", amounts: [year: .baht(Baht(satang: 7))])]),
      ],
      projects: [
        PlanProject(id: "x", title: "ก"), PlanProject(id: "y", dimension: 2, title: "ก"),
        PlanProject(id: "z", title: "ไม่มี"),
      ])
    #expect(plan.projects.map { plan.row(of: $0)?.row.title } == ["อื่น", "กิจกรรม ก", nil])
    #expect(plan.projects.map { plan.dimension(of: $0) } == [1, 2, nil])
    #expect(plan.project("y")?.dimension == 2)
    plan.dimensions[0].rows[1].project = "z"
    plan.projects.append(PlanProject(id: "w", title: "ข"))
    #expect(plan.row(of: plan.projects[2])?.row.title == "อื่น")
    #expect(plan.project("w") != nil)
  }

  @Test func aWrongNameInEveryFileOfTheSheets() throws {
    var files = CleanPlan.files
    for number in 0..<200 {
      files["plan/projects/2.1.2-\(number).md"] = CleanPlan.prices
      files["plan/projects/โครงการ-\(number).md"] = CleanPlan.prices
    }
    try load(ContentFolder(files), rule: "plan.sheet-name", count: 200)
  }

  @Test func aDeadLinkOrAMissingPictureInEveryLineOfOneText() throws {
    for (line, rule) in [("[ก](/x/)\n", "link.dead"), ("![ก](x.jpg)\n", "file.missing")] {
      let folder = try ContentFolder.ofStructure(body: String(repeating: line, count: 5_000))
      try load(folder, rule: rule, count: 5_000)
      let faults = try #require(try folder.document()).allFaults
      #expect(faults.count == DiagnosticList.mostOfAKind + 1)
      #expect(faults.last?.count == 5_000 - DiagnosticList.mostOfAKind)
    }
  }

  @Test func aReminderInEveryLineOfOneText() throws {
    let folder = try ContentFolder.ofStructure(body: String(repeating: "ก TODO\n", count: 5_000))
    try load(folder, rule: "content.placeholder", count: 5_000)
    #expect(try #require(try folder.document()).text.outline.placeholderLength == 20_000)
  }

  @Test func aNumberThatOnlyShowsOnThePageInEveryLine() {
    let numbers = (0..<2_000).map { number in
      let head = [1, 2, 3, 4, 5, 6, 7, 8] + String(format: "%04d", number).compactMap(\.wholeNumberValue)
      let sum = zip((2...13).reversed(), head).reduce(0) { $0 + $1.0 * $1.1 }
      return head.map(String.init).joined() + String((11 - sum % 11) % 10)
    }
    let body = numbers.map { "ก [\($0.prefix(6))](/x/)\($0.dropFirst(6))\n" }.joined()
    let html = numbers.map { "<p>ก <a>\($0.prefix(6))</a>\($0.dropFirst(6))</p>\n" }.joined()
    let source = SourceText(path: "a.md", text: body)
    var findings = DiagnosticList()
    let time = ContinuousClock().measure {
      PersonalDataCheck.report(
        inHTML: Array(html.utf8), of: source, body: 0..<source.bytes.count, allowing: [], into: &findings)
    }
    #expect(Self.number(of: "privacy.national-id", in: findings.sorted) > 1_000)
    #expect(findings.all.count == DiagnosticList.mostOfAKind && time < Self.limit)
  }
}
