import Diagnostics
import Testing
import ThaiText

@testable import Catalogue

@Suite struct WorkRulesTests {
  private static let loaded: (rules: WorkRules?, holidays: HolidayCalendar?, findings: DiagnosticList) = {
    var findings = DiagnosticList()
    let rules = WorkRules.builtIn(into: &findings)
    return (rules, HolidayCalendar.builtIn(into: &findings), findings)
  }()

  private func rules() throws -> WorkRules { try #require(Self.loaded.rules) }
  private func holidays() throws -> HolidayCalendar { try #require(Self.loaded.holidays) }
  private func day(_ text: String) throws -> CalendarDay {
    guard case .day(let day) = ThaiDate.read(text) else { throw MissingDay() }
    return day
  }
  private struct MissingDay: Error {}

  @Test func everyNameInTheFilesIsKnown() throws {
    #expect(Self.loaded.findings.all.isEmpty)
    let rules = try rules()
    let keys = rules.duties.flatMap(\.keys) + rules.rhythms.flatMap(\.keys)
    #expect(keys.filter { Library.library.keys[$0] == nil } == [])
    for kind in Library.library.keys.kinds {
      #expect(rules.duties.contains { $0.holds(kind) }, "\(kind.key)")
    }
  }

  @Test func aKeyIsUsuallyTheWorkOfTheUnitWhoseNameSaysSo() throws {
    let rules = try rules()
    let units = ["สำนักปลัด", "กองคลัง", "กองยุทธศาสตร์และงบประมาณ", "หน่วยตรวจสอบภายใน"]
    let usual = { (key: DisclosureKey, units: [String]) in
      Library.library.keys[key].flatMap { rules.usualUnit(for: $0, among: units) }
    }
    #expect(usual("procurement-monthly", units) == "กองคลัง")
    #expect(usual("development-plan", units) == "กองยุทธศาสตร์และงบประมาณ")
    #expect(usual("development-plan", ["สำนักปลัดเทศบาล"]) == "สำนักปลัดเทศบาล")
    #expect(usual("risk-assessment", units) == "หน่วยตรวจสอบภายใน")
    #expect(usual("executives", units) == "สำนักปลัด")
    #expect(usual("executives", ["กองช่าง"]) == nil)
  }

  @Test func officesAreClosedAtWeekendsAndOnTheirHolidays() throws {
    let calendar = try holidays()
    let closed = [
      "2566-04-13", "2566-04-17", "2566-05-05", "2565-10-14", "2569-01-02", "2566-04-15", "2569-06-01",
    ]
    for text in closed { #expect(!calendar.isWorkingDay(try day(text)), "\(text)") }
    // Labour Day is no holiday of offices; 18 April follows Songkran.
    for text in ["2566-05-01", "2566-04-18", "2566-01-03"] {
      #expect(calendar.isWorkingDay(try day(text)), "\(text)")
    }
    #expect(calendar.workingDay(onOrBefore: try day("2566-04-17")) == (try day("2566-04-12")))
    #expect(calendar.workingDay(after: try day("2566-04-12")) == (try day("2566-04-18")))
    #expect(calendar.workingDay(2, before: try day("2566-04-18")) == (try day("2566-04-11")))
    #expect(calendar.workingDays(after: try day("2566-04-12"), to: try day("2566-04-19")) == 2)
    #expect(!calendar.adding([try day("2566-04-18")]).isWorkingDay(try day("2566-04-18")))
  }

  @Test func theCalendarHoldsWeekdaysOfEveryYearOfTheLists() throws {
    let calendar = try holidays()
    #expect(calendar.days.keys.filter(\.isWeekend).isEmpty)
    for year in 2022...2027 { #expect(calendar.days.keys.count { $0.year == year } >= 14, "\(year)") }
    #expect(calendar.announced == (try day("2569-12-31")))
  }
}
