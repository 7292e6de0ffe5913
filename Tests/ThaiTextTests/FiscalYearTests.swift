import Testing
import ThaiText

@Suite struct FiscalYearTests {
  @Test(arguments: [(2566, "2022-10-01", "2023-09-30"), (2569, "2025-10-01", "2026-09-30")])
  func aFiscalYearRunsFromOctoberToSeptember(year: Int, first: String, last: String) throws {
    let fiscalYear = try #require(FiscalYear(year))
    #expect(fiscalYear.first.iso == first)
    #expect(fiscalYear.last.iso == last)
  }

  @Test func everyDayLiesInExactlyOneFiscalYear() throws {
    let start = try #require(CalendarDay(year: 2020, month: 1, day: 1)).dayNumber
    for number in start..<(start + 2000) {
      let day = CalendarDay(dayNumber: number)
      let fiscalYear = FiscalYear.containing(day)
      #expect(fiscalYear.contains(day))
      #expect(!fiscalYear.previous.contains(day) && !fiscalYear.next.contains(day))
    }
  }

  @Test func theMonthsOfAYearCoverItWithoutAGap() throws {
    let fiscalYear = try #require(FiscalYear(2566))
    #expect(fiscalYear.months.count == 12)
    #expect(fiscalYear.months.first?.thaiShortName == "ต.ค. 2565")
    #expect(fiscalYear.months.last?.thaiName == "กันยายน 2566")
    #expect(fiscalYear.months.last?.last == fiscalYear.last)
    #expect(fiscalYear.months == fiscalYear.months.sorted())
    #expect(fiscalYear.months[4].last.iso == "2023-02-28")
  }

  @Test(arguments: [2399, 2700, 0, 66, 2023])
  func aYearOutsideOfTheBuddhistEraOfOurTimesIsRefused(year: Int) {
    #expect(FiscalYear(year) == nil)
  }

  @Test(arguments: [2400, 2699])
  func theFirstAndLastYearsHaveTheirDays(year: Int) throws {
    let fiscalYear = try #require(FiscalYear(year))
    #expect(FiscalYear.containing(fiscalYear.first) == fiscalYear)
    #expect(FiscalYear.containing(fiscalYear.last) == fiscalYear)
    #expect(fiscalYear.next > fiscalYear && fiscalYear.previous < fiscalYear)
  }
}
