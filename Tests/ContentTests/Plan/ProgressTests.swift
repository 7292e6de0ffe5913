import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@Suite struct ProgressTests {
  static let path = "plan/progress/2566-h1.yaml"
  static let report = """
    asOf: 31 มีนาคม 2566
    published: 2023-04-05
    unit: สำนักปลัด
    problems:
      - วิทยากรติดราชการ
    projects:
      - project: 1.1.1-1
        developmentPlan: 20000
        inOrdinance: ใช่
        ordinance: 20,000
        paid: ๑๒,๐๐๐.๕๐
        state: in-progress
        quarters: [1]
      - project: 1.1.1-2
        paid: 0
        state: done
        quarters: 1-2
        results:
          - {indicator: 1, reached: 1}
          - {indicator: 2, reached: 92.5}
        evidence:
          - {file: ประกาศ.pdf, title: ประกาศที่ลงนาม}
      - project: 2.1.1-1
        inOrdinance: ไม่
        state: not-possible
        reason: other
        reasonText: รอระเบียบใหม่

    """

  private static func folder(_ text: String = report) throws -> ContentFolder {
    let folder = try CleanPlan.folder([path: text])
    try folder.write(ContentFolder.pdf, to: "plan/progress/2566-h1/ประกาศ.pdf")
    return folder
  }

  @Test func everyFieldOfAReportIsRead() throws {
    let (content, findings) = try Self.folder().load()
    #expect(findings.map(\.message.en) == [])
    let plan = try #require(content.plan)
    let year = try #require(FiscalYear(2566))
    let report = try #require(plan.progress(in: year, .half))
    #expect(report.asOf.iso == "2023-03-31")
    #expect(report.problems == ["วิทยากรติดราชการ"])
    let training = try #require(report.progress(of: "1.1.1-1"))
    #expect(training.paid == Baht(satang: 1_200_050))
    #expect(training.isInOrdinance == true)
    #expect(training.state == .inProgress && training.quarters == [1])
    let gifts = try #require(report.progress(of: "1.1.1-2"))
    #expect(gifts.results.map(\.reached.text) == ["1", "92.50"])
    #expect(gifts.evidence.map(\.file.address.text) == ["/plan/progress/2566-h1/ประกาศ.pdf"])
    #expect(report.progress(of: "2.1.1-1")?.reason == .other)
  }

  @Test func sumsByDimensionCountWhatIsDoneLateAndPaid() throws {
    let plan = try #require(try Self.folder().load().content.plan)
    let report = try #require(plan.progress.first)
    let first = try #require(ProgressSummaries.byDimension(report, of: plan.plan).first)
    #expect(first.projects == 2 && first.done == 1 && first.inProgress == 1)
    #expect(first.late == ["1.1.1-1"])
    #expect(first.planned == Baht(satang: 2_000_000) && first.paid == Baht(satang: 1_200_050))
    let whole = ProgressSummaries.whole(report, of: plan.plan)
    #expect(whole.projects == 3 && whole.notPossible == 1 && whole.unreported == [])
    #expect(whole.planned == Baht(satang: 2_500_000))
  }

  @Test func theTableForTheNationalSystemHasALineAProject() throws {
    let content = try Self.folder().load().content
    let plan = try #require(content.plan)
    let report = try #require(plan.progress.first)
    let text = String(
      decoding: ProgressCSV.bytes(of: report, plan: plan.plan, agency: content.agency).dropFirst(3),
      as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[0].contains("วงเงินตามแผนพัฒนาท้องถิ่น,วงเงินตามข้อบัญญัติ/เทศบัญญัติ,การเบิกจ่าย,บรรจุไว้ในข้อบัญญัติ"))
    #expect(lines[1].contains("รอบ 6 เดือน,20000.00,20000.00,12000.50,ใช่,อยู่ระหว่างดำเนินการ,,,1.1.1-1,1,"))
    #expect(lines[3].contains("ไม่,ไม่สามารถดำเนินการได้,อื่น ๆ: รอระเบียบใหม่"))
  }

  @Test(arguments: [
    ("project: 2.1.1-1", "project: 2.1.1-2", "progress.unreported progress.unknown-project"),
    ("project: 2.1.1-1", "project: 1.1.1-1", "progress.unreported progress.project-twice"),
    ("state: done", "state: doen", "progress.unreported progress.unknown-value"),
    ("    reasonText: รอระเบียบใหม่\n", "", "progress.reason-text"),
    ("    reason: other\n    reasonText: รอระเบียบใหม่\n", "", "progress.reason-missing"),
    ("state: done", "state: done\n    reason: no-budget", "progress.needless-reason"),
    ("paid: ๑๒,๐๐๐.๕๐", "paid: 20,000.01", "progress.paid-exceeds"),
    ("paid: 0", "paid: -5", "progress.negative"),
    ("inOrdinance: ไม่", "inOrdinance: ไม่\n    ordinance: 5", "progress.ordinance-differs"),
    ("quarters: [1]", "quarters: [1, 3]", "progress.quarter-to-come"),
    ("indicator: 2", "indicator: 3", "progress.result-missing progress.unknown-indicator"),
    ("reached: 92.5}", "reached: มาก}", "progress.result-missing progress.not-a-figure"),
    ("      - {indicator: 2, reached: 92.5}\n", "", "progress.result-missing"),
    ("31 มีนาคม 2566", "10 มีนาคม 2566", "progress.round-not-over"),
    ("unit: สำนักปลัด", "unit: สำนักปลด", "document.unknown-unit"),
    ("ประกาศ.pdf", "หาย.pdf", "content.unlisted-file file.missing"),
    ("ประกาศ.pdf", "../a.pdf", "content.unlisted-file file.outside-folder"),
    ("paid: 0", "payed: 0", "progress.unknown-key"),
  ])
  func eachFaultOfAReportIsFoundAlone(old: String, new: String, rules: String) throws {
    #expect(Self.report.contains(old))
    let found = try Self.folder(Self.report.replacing(old, with: new)).rules()
    #expect(found.joined(separator: " ") == rules)
  }

  @Test func statesAndReasonsAreReadInThaiWords() throws {
    let text = Self.report.replacing("state: done", with: "state: แล้วเสร็จ")
      .replacing("state: not-possible", with: "state: ไม่สามารถดำเนินการได้")
      .replacing("reason: other\n    reasonText: รอระเบียบใหม่", with: "reason: บุคลากรไม่เพียงพอ")
    let (content, findings) = try Self.folder(text).load()
    #expect(findings.map(\.message.en) == [])
    let report = try #require(content.plan?.progress.first)
    #expect(report.projects.map(\.state) == [.inProgress, .done, .notPossible])
    #expect(report.projects.last?.reason == .tooFewStaff)
  }

  @Test func aYearOutsideThePlanOrAnUnknownRoundIsAnError() throws {
    let other = try CleanPlan.folder([
      "plan/progress/2565-annual.yaml": Self.report.replacing("31 มีนาคม 2566", with: "2022-09-30")
    ])
    #expect(try other.rules().contains("progress.other-year"))
    let name = try CleanPlan.folder(["plan/progress/2566-h2.yaml": Self.report])
    #expect(try name.rules() == ["plan.progress-name"])
  }

  @Test func aDraftReportIsCheckedAndNotPublished() throws {
    let content = try Self.folder("status: draft\n" + Self.report).load().content
    #expect(content.plan?.progress.isEmpty == true)
  }
}
