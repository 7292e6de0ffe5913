import Testing

@testable import Site

@Suite struct ProgressPageTests {
  private let page = TestSite.demonstration.page("plan/progress-2566-h1/index.html")

  @Test func aReportIsAsItWasApproved() throws {
    #expect(
      TestSite.demonstration.text("plan/progress-2566-h1/index.html") == (try TestSite.golden("progress")))
  }

  @Test func theHeadSaysWhatIsDoneAndPaid() {
    #expect(
      page.texts(".page-head .lead") == [
        "แล้วเสร็จ 5 จาก 17 โครงการ เบิกจ่าย 0 บาท จากแผน 241,000 บาท (ร้อยละ 0) ล่าช้ากว่าแผน 2 โครงการ"
      ])
    #expect(page.values("datetime", of: ".page-head time") == ["2023-02-28", "2023-03-10"])
    #expect(page.texts(".crumbs li").last == "รอบ 6 เดือน ปี 2566")
  }

  @Test func everyDimensionHasItsLineAndTheSumStandsBelow() {
    let rows = page.find("table.progress").first?.find("tbody tr") ?? []
    #expect(rows.count == 5)
    #expect(rows[0].texts("th") == ["1. การสร้างวัฒนธรรมสุจริต"])
    #expect(rows[2].texts("td").prefix(5) == ["4", "1/4", "3", "0", "1"])
    #expect(rows[4].texts("th") == ["รวม"])
    #expect(rows[4].texts("td").prefix(6) == ["17", "5/17", "12", "0", "2", "241,000"])
    #expect(rows[4].values("width", of: ".bar-fill") == ["29.41", "0.00"])
  }

  @Test func aProjectTellsItsStateMoneyResultsAndEvidence() {
    let table = page.find("table").last
    let rows = table?.find("tbody tr") ?? []
    #expect(rows.count == 17)
    #expect(rows[0].texts("td").contains("100,000"))
    #expect(rows[0].texts("p") == ["อบรมกำหนดไว้ในไตรมาสที่ 3"])
    #expect(rows[4].texts("li").first == "เผยแพร่ข้อมูลครบ 43 ข้อ: 38 ข้อ (เป้าหมาย ครบ 43 ข้อ)")
    #expect(rows[5].texts(".status") == ["● แล้วเสร็จ"])
    #expect(
      rows[5].values("href", of: "td a") == ["../progress/2566-h1/conflict-of-interest.pdf"])
    #expect(page.find("#evidence.2566-h1-2.2.1-2-1").count == 1)
    #expect(rows.flatMap { $0.texts(".status") }.filter { $0 == "! ล่าช้ากว่าแผน" }.count == 2)
  }

  @Test func problemsAndSuggestionsAreListed() {
    let items = page.texts("main li")
    #expect(items.contains("วิทยากรด้านสภาท้องถิ่นหายาก"))
    #expect(items.contains("จองสถานที่และวิทยากรตั้งแต่ต้นปีงบประมาณ"))
  }

  @Test func theNextReportIsALinkAwayAndSoIsTheOneBefore() throws {
    let site = try TestSite(TwoReports.files)
    let half = site.page("plan/progress-2566-h1/index.html")
    #expect(half.values("href", of: ".neighbours a") == ["../progress-2566-annual/index.html"])
    #expect(half.values("rel", of: ".neighbours a") == ["next"])
    #expect(half.find(".map").count == 1)
    let year = site.page("plan/progress-2566-annual/index.html")
    #expect(year.values("href", of: ".neighbours a") == ["../progress-2566-h1/index.html"])
    #expect(year.values("rel", of: ".neighbours a") == ["prev"])
    #expect(page.find(".neighbours").isEmpty)
  }
}
