import Testing

@testable import Site

@Suite struct CategoryPageTests {
  private let page = TestSite.demonstration.page("budget/index.html")

  @Test func aCategoryIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("budget/index.html") == (try TestSite.golden("category")))
  }

  @Test func itNamesItsDisclosuresInTheOrderOfTheOfficialList() {
    #expect(page.texts("h1") == ["การบริหารเงินงบประมาณ"])
    #expect(page.texts(".rows h2").count == 7)
    #expect(page.texts(".rows h2").first == "แผนการใช้จ่ายงบประมาณประจำปี")
    #expect(page.values("href", of: ".rows h2 a").first == "budget-plan/index.html")
  }

  @Test func aRowTellsYearDayUnitFilesAndStatus() {
    let row = page.find(".row").first
    #expect(
      row?.texts(".facts span") == ["ปีงบประมาณ 2566", "ปรับปรุง 7 ตุลาคม 2565", "กองคลัง", "2 ไฟล์"])
    #expect(row?.values("datetime", of: "time") == ["2022-10-07"])
    #expect(row?.texts(".status") == ["● เผยแพร่ครบ"])
  }

  @Test func whatIsNotDueIsNamedWithoutALink() throws {
    let row = try #require(page.find(".row").first { $0.text.contains("รอบ 6 เดือน") })
    #expect(row.find("a").isEmpty)
    #expect(row.texts(".status") == ["◷ ยังไม่ถึงกำหนด"])
    #expect(row.texts(".facts span") == [])
  }

  @Test func theMenuMarksTheCategoryAndWhatLiesBelowIt() {
    for path in [
      "budget/index.html", "budget/procurement-plan/index.html", "budget/budget-plan/2565/index.html",
    ] {
      let current = TestSite.demonstration.page(path).find(".menu a").filter { $0["aria-current"] == "true" }
      #expect(current.map(\.text) == ["เงินงบประมาณ"], "\(path)")
    }
  }
}
