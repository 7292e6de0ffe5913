import Testing
import ThaiText

@Suite struct FiscalMonthTests {
  @Test(arguments: [
    "2022-10", "2565-10", "ต.ค.", "ตค", "ตุลาคม", "ตุลาคม 2565", "ต.ค. 65", "10", "๑๐", "October", "Oct 2022",
    "10/2565", "ตุลาคม พ.ศ. 2565", "ตุลาคม พ.ศ. ๒๕๖๕", "เดือนตุลาคม 2565", "เดือน ต.ค. 2565", "ต.ค.-65", "Oct-22",
    " ต.ค.\u{A0}2565 ",
  ])
  func everyUsualFormMeansTheSameMonth(text: String) throws {
    let fiscalYear = try #require(FiscalYear(2566))
    let month = try #require(FiscalMonth.read(text, in: fiscalYear))
    #expect(month.iso == "2022-10")
  }

  @Test func aMonthWithoutAYearTakesTheYearInWhichTheFiscalYearHasIt() throws {
    let fiscalYear = try #require(FiscalYear(2566))
    #expect(FiscalMonth.read("ธ.ค.", in: fiscalYear)?.iso == "2022-12")
    #expect(FiscalMonth.read("มกราคม", in: fiscalYear)?.iso == "2023-01")
    #expect(FiscalMonth.read("Sept.", in: fiscalYear)?.iso == "2023-09")
  }

  @Test(arguments: [
    "", "2566-10", "2021-10", "ต.ค. 66", "13", "0", "2022-13", "ตุลา", "+10", "-10", "10-", "2022-10-01",
    "ไตรมาส 1",
    "ต.ค. ต.ค.", "10 10", "2565", "100", "ต.ค. ค.ศ. 65", "1\u{E31}",
  ])
  func aTextThatIsNoMonthOfTheYearIsRefused(text: String) throws {
    let fiscalYear = try #require(FiscalYear(2566))
    #expect(FiscalMonth.read(text, in: fiscalYear) == nil)
  }

  @Test func everyMonthReadsBackFromItsNames() throws {
    for year in 2560...2570 {
      let fiscalYear = try #require(FiscalYear(year))
      for month in fiscalYear.months {
        for form in [month.thaiName, month.thaiShortName, month.iso, String(month.month)] {
          #expect(FiscalMonth.read(form, in: fiscalYear) == month, "\(form)")
        }
      }
    }
  }
}
