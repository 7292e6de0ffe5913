import Content
import Foundation
import Testing

@testable import Readiness

@Suite struct PlanEvidenceTests {
  private static let plan = """
    title: แผน
    years: 2566-2567
    published: 2022-09-01
    unit: สำนักปลัด
    dimensions:
      - number: 1
        title: มิติหนึ่ง
        rows:
          - {project: 1.1.1-1, title: โครงการอบรม, amounts: 5000}

    """
  private static let sheet = """
    ---
    title: โครงการอบรม
    dimension: 1
    quarters: [2]
    budget: 5000
    ---
    เพื่อให้รู้ระเบียบ

    """
  private static let progress = """
    asOf: 2023-03-31
    published: 2023-04-05
    unit: กองคลัง
    projects:
      - {project: 1.1.1-1, paid: 5000, state: done, quarters: [2]}

    """
  private static let files = ["plan/plan.yaml": plan, "plan/projects/1.1.1-1.md": sheet]

  private func item(_ code: String, _ changes: [String: String] = [:], on day: String = "2023-08-01") throws
    -> ItemReadiness
  {
    try #require(
      try SampleProject(Self.files.merging(changes) { $1 }).readiness(on: day).item(code: code))
  }

  @Test func aPlanWithoutADocumentAnswersWithItsOwnPage() throws {
    let item = try item("O36")
    #expect(item.status == .published)
    #expect(item.parts.first?.page == FixedPages.plan)
    #expect(item.parts.first?.elements.first?.state == .verified)
    #expect(item.parts.first?.elements.first?.evidence.map(\.anchor) == ["plan.budget", "plan.timeline"])
    #expect(item.units == ["สำนักปลัด"])
  }

  @Test func aReportOfEveryProjectAnswersTheItemOfItsYear() throws {
    let item = try item("O37", ["plan/progress/2566-h1.yaml": Self.progress])
    #expect(item.status == .published)
    #expect(item.parts.first?.page?.text == "/plan/progress-2566-h1/")
    #expect(item.lastChanged?.iso == "2023-04-05")
    #expect(item.units == ["กองคลัง"])
  }

  @Test func withoutAReportTheItemIsNotDueAndThenMissing() throws {
    #expect(try item("O37", on: "2023-03-31").status == .notDue)
    let late = try item("O37", on: "2023-04-01")
    #expect(late.status == .missing)
    #expect(late.parts.first?.page == nil)
    #expect(late.problems.first?.mend?.en.contains("Content/plan/progress/2566-h1.yaml") == true)
  }

  @Test(arguments: [
    (
      "projects:\n  - {project: 1.1.1-1, paid: 5000, state: done, quarters: [2]}",
      "projects:\n  - {project: 9, state: done}", "1.1.1-1"
    ),
    ("paid: 5000, ", "", "paid"),
  ])
  func aReportThatLeavesSomethingOutIsIncompleteAndSaysWhat(old: String, new: String, words: String) throws {
    let item = try item("O37", ["plan/progress/2566-h1.yaml": Self.progress.replacing(old, with: new)])
    #expect(item.status == .incomplete)
    #expect(item.problems.first?.message.en.contains(words) == true)
  }

  @Test func theAuthorsWordNoLongerStandsForWhatThePlanLacks() throws {
    let path = "corruption-prevention/plan-half-year-report/2566.md"
    let declared = SampleProject.document("elements:\n  progress: หน้า 1\n")
    #expect(try item("O37", [path: declared]).status == .incomplete)
    #expect(try SampleProject([path: declared]).readiness().item(code: "O37")?.status == .published)
  }

  @Test func theAuthorsWordStandsInAYearThatThePlanDoesNotCover() throws {
    let path = "corruption-prevention/annual-plan-report/2565.md"
    let item = try item("O38", [path: SampleProject.document("elements:\n  results: หน้า 1\n")])
    #expect(item.parts.first?.elements.first?.state == .declared)
  }

  @Test func aProjectWithoutAPeriodOrAnAmountMakesThePlanIncomplete() throws {
    #expect(
      try item("O36", ["plan/projects/1.1.1-1.md": Self.sheet.replacing("quarters: [2]\n", with: "")]).status
        == .incomplete)
    #expect(
      try item("O36", ["plan/plan.yaml": Self.plan.replacing("amounts: 5000", with: "amounts: {2567: 5000}")])
        .status
        == .incomplete)
  }

  @Test func aPlanOfAnotherAgencyShowsNothing() throws {
    for (name, expected) in [
      ("องค์การบริหารส่วนตำบลทดสอบ", ItemStatus.published), ("อบต.ทดสอบ", .published),
      ("องค์การบริหารส่วนตำบลทดสอป", .incomplete), ("องค์การบริหารส่วนตำบลแม่ตง", .incomplete),
      ("เทศบาลตำบลทดสอบ", .incomplete),
    ] {
      let item = try item("O36", ["plan/plan.yaml": "agency: \(name)\n" + Self.plan])
      #expect(item.status == expected, "\(name)")
      guard expected == .incomplete else { continue }
      let problem = try #require(item.problems.first)
      #expect(problem.message.th.contains(name) && problem.message.th.contains("องค์การบริหารส่วนตำบลทดสอบ"))
      #expect(problem.place?.file == "Content/plan/plan.yaml" && problem.place?.line == 1)
    }
  }

  @Test func aReportOfAfterTheDayOfJudgementIsNoneYet() throws {
    let files = ["plan/progress/2566-h1.yaml": Self.progress]
    #expect(try item("O37", files, on: "2023-03-15").status == .notDue)
    let early = try item("O37", files, on: "2023-04-02")
    #expect(early.status == .missing)
    #expect(early.problems.first?.place?.line == 2)
    #expect(try item("O37", files, on: "2023-04-05").status == .published)
  }

  @Test func figuresThatEndBeforeTheirRoundShowNothingYet() throws {
    let february = Self.progress.replacing("2023-03-31", with: "2023-02-28").replacing(
      "2023-04-05", with: "2023-03-10")
    let files = ["plan/progress/2566-h1.yaml": february]
    #expect(try item("O37", files, on: "2023-03-15").status == .notDue)
    let late = try item("O37", files, on: "2023-05-01")
    #expect(late.status == .incomplete)
    #expect(late.problems.first?.message.en.contains("2023-03-31") == true)
  }

  @Test func theProgressOfTheYearBeforeAnswersWithItsProblemsAndSuggestions() throws {
    let plan = Self.plan.replacing("2566-2567", with: "2565-2567")
    let progress = Self.progress.replacing("2023-03-31", with: "2022-09-30").replacing(
      "2023-04-05", with: "2022-10-15")
    let lessons = progress + "problems: [ฝนตกหนัก]\nsuggestions: [เลื่อนกิจกรรม]\n"
    let files = { (text: String) in ["plan/plan.yaml": plan, "plan/progress/2565-annual.yaml": text] }
    let item = try item("O38", files(lessons))
    #expect(item.status == .published)
    #expect(item.parts.first?.page?.text == "/plan/progress-2565-annual/")
    let silent = try self.item("O38", files(progress))
    #expect(silent.status == .incomplete)
    #expect(silent.problems.first?.message.en.contains("problems:") == true)
    let prompt = lessons.replacing("ฝนตกหนัก", with: "TODO")
    #expect(try self.item("O38", files(prompt)).status == .incomplete)
  }
}
