import Catalogue
import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Readiness

@Suite struct WorkPlanTests {
  private static let work = """
    work:
      closes: 2566-04-28
      responsible:
        budget: {unit: กองคลัง, person: นางสาวสมศรี ใจดี}

    """
  private static let files = [
    "1-basic-information/powers/2566.md": SampleProject.document(
      "withdraw: 2566-04-20\n", body: String(repeating: "หน้าที่ ", count: 120))
  ]

  private func plan(_ profile: String = work, on iso: String = "2023-03-15", checks: Int? = nil) throws
    -> WorkPlan
  {
    var files = Self.files
    files["agency.yaml"] = SampleProject.profile + profile
    let project = try SampleProject(files)
    let (content, readiness) = (try project.load().content, try project.readiness(on: iso))
    var faults = DiagnosticList()
    let deadlines = try #require(
      Deadlines(for: readiness.catalogue, of: content, on: readiness.judgedOn, into: &faults))
    return WorkPlan(readiness, of: content, deadlines, checks: checks)
  }

  private func duty(_ key: String, _ plan: WorkPlan) throws -> WorkDuty {
    try #require(plan.units.flatMap(\.duties).first { $0.part.kind.key.name == key })
  }

  @Test func whatNobodySaysIsTheWorkOfTheUsualUnitAndIsMarkedSo() throws {
    let plan = try plan()
    #expect(plan.units.map(\.unit) == ["สำนักปลัด", "กองคลัง"])
    let named = try duty("procurement-monthly", plan)
    #expect(named.unit == "กองคลัง" && !named.isUsual && named.person == "นางสาวสมศรี ใจดี")
    let usual = try duty("executives", plan)
    #expect(usual.unit == "สำนักปลัด" && usual.isUsual && usual.person == nil)
    let all = plan.units.flatMap(\.duties).count
    #expect(all == plan.readiness.items.flatMap(\.parts).count)
  }

  @Test func dueDaysFollowTheFiscalYearTheWindowAndTheHolidays() throws {
    let plan = try plan()
    // 31 October 2022 was a Monday; ten working days before 28 April lie Songkran and a weekend.
    #expect(try duty("procurement-plan", plan).deadline.day.iso == "2022-10-31")
    #expect(try duty("executives", plan).deadline.day.iso == "2023-04-11")
    // The tenth day after March is a Monday; half-year reports are due on the last working day before 15 April.
    #expect(try duty("procurement-monthly", plan).deadline.day.iso == "2023-04-10")
    #expect(try duty("budget-half-year-report", plan).deadline.day.iso == "2023-04-12")
    #expect(plan.deadlines.close.isKnown)
    #expect(plan.deadlines.distance(to: plan.deadlines.close.day).th == "อีก 28 วันทำการ")
  }

  @Test func anUnknownWindowIsSaidToBeUnknown() throws {
    let plan = try plan("")
    #expect(!plan.deadlines.close.isKnown && plan.deadlines.close.day.iso == "2023-04-30")
    let text = WorkText(plan, language: .th).text
    #expect(text.contains("ยังไม่พบปฏิทินของปี 2566"))
    let stale = try self.plan("work: {closes: 2565-04-30}\n").deadlines.close
    #expect(!stale.isKnown && stale.day.iso == "2023-04-30" && stale.why.th.contains("เป็นวันของปีอื่น"))
  }

  @Test func theCalendarOfAYearIsTakenWhereItIsKnown() throws {
    let project = try SampleProject(["agency.yaml": SampleProject.profile.replacing("2566", with: "2565")])
    let content = try project.load().content
    let catalogue = try #require(FiscalYear(2565).flatMap { content.library[$0] })
    let today = try #require(CalendarDay(year: 2022, month: 3, day: 1))
    var faults = DiagnosticList()
    let deadlines = try #require(Deadlines(for: catalogue, of: content, on: today, into: &faults))
    #expect(deadlines.close.isKnown && deadlines.close.day.iso == "2022-04-30")
    #expect(deadlines.close.why.th == "ตามปฏิทินการประเมินปี 2565" && deadlines.holidayNote == nil)
    // Ten working days before Saturday, 30 April, with Songkran between.
    let kind = try #require(content.library.keys["executives"])
    #expect(deadlines.deadline(of: kind).day.iso == "2022-04-12")
  }

  @Test func whatTurnsBeforeTheWindowClosesIsWorkAlready() throws {
    let plan = try plan()
    let withdrawn = try duty("powers", plan)
    #expect(withdrawn.part.status == .published && withdrawn.turning?.isWithdrawal == true)
    #expect(withdrawn.deadline.day.iso == "2023-04-20" && withdrawn.isTask)
    let half = try duty("operation-half-year-report", plan)
    #expect(
      half.part.status == .notDue && half.turning?.day.iso == "2023-04-01" && half.turning?.status == .missing
    )
    #expect(half.problems.map(\.rule.name) == ["readiness.missing"])
  }

  @Test func theListIsTheSameInEveryForm() throws {
    let plan = try plan()
    let tasks = plan.tasks.count
    let csv = String(decoding: WorkTables(plan, language: .th).csv, as: UTF8.self)
    #expect(csv.utf8.split(separator: 0x0D).count == tasks + 2)
    #expect(csv.contains("\r\nกองคลัง,นางสาวสมศรี ใจดี,O"))
    let page = String(
      decoding: WorkPage(plan, agency: "อบต. <ก>", language: .th).bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "☐").count == tasks + 1 && page.contains("อบต. &lt;ก&gt;"))
    let brief = String(
      decoding: ExecutiveBrief(plan, changes: [], agency: "อบต.ก", language: .th).bytes, as: UTF8.self)
    #expect(brief.contains("ไม่มีอะไรเปลี่ยน") && brief.contains("28 เม.ย. 2566"))
    let json = String(decoding: JSONWriter.bytes(of: WorkTables(plan, language: .en).json), as: UTF8.self)
    #expect(json.contains("\"turns\": \"2023-04-01\""))
  }

  @Test func oneUnitHasItsOwnList() throws {
    let plan = try plan().showing(unit: "กองคลัง")
    let text = WorkText(plan, language: .en).text
    #expect(text.contains("กองคลัง · 0 of ") && !text.contains("สำนักปลัด"))
    #expect(text.contains("นางสาวสมศรี ใจดี"))
  }

  @Test func theCalendarIsFoldedEscapedAndNamesItsDays() throws {
    let project = try SampleProject(["agency.yaml": SampleProject.profile + Self.work])
    let agency = try project.load().content.agency
    let plan = try plan()
    let bytes = WorkCalendar(plan, of: agency, language: .th).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.last == "")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == plan.tasks.count + 1)
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(
      unfolded.contains("\r\nUID:2566-close@prongsai\r\n") && unfolded.contains("DTSTART;VALUE=DATE:20230428")
    )
    // What is late stands on the next working day.
    #expect(unfolded.contains("เลยกำหนด 31 ต.ค. 2565\\n"))
    #expect(!unfolded.contains("DTSTART;VALUE=DATE:2022"))
    #expect(unfolded.contains("เต็มใจ") == false && unfolded.contains("กองคลัง · นางสาวสมศรี ใจดี\\n"))
  }

  @Test func thePlansMeasureIsAnsweredByTheFollowUp() throws {
    let demonstration = try Demonstration.shared.get()
    let measure = try #require(FollowUpMeasure(of: demonstration.content, demonstration.before, checks: 12))
    #expect(measure.project.id == "2.2.1-1")
    #expect(measure.indicators.map(\.isReached) == [false, true])
    let unknown = FollowUpMeasure(of: demonstration.content, demonstration.before, checks: nil)
    #expect(unknown?.indicators.last?.isReached == .some(nil))
  }
}
