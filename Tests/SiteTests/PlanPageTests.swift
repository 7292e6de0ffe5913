import Content
import Testing
import ThaiText

@testable import Site

@Suite struct PlanPageTests {
  private let page = TestSite.demonstration.page("plan/index.html")

  @Test func thePlanIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("plan/index.html") == (try TestSite.golden("plan")))
  }

  @Test func theHeadSumsThePlanUp() {
    #expect(page.texts("h1") == ["แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566–2570)"])
    #expect(
      page.texts(".page-head .lead") == [
        "4 มิติ 16 รายการงบประมาณ 17 ใบโครงการ ปีงบประมาณ พ.ศ. 2566–2570 งบประมาณรวม 1,205,000 บาท"
      ])
    #expect(page.texts(".crumbs li") == ["หน้าแรก", "การป้องกันการทุจริต", "แผนป้องกันการทุจริต"])
    let current = page.find(".menu a").filter { $0["aria-current"] != nil }
    #expect(current.map(\.text) == ["ป้องกันการทุจริต"])
  }

  @Test func theBudgetTableAddsUpEveryRowDimensionAndYear() {
    let table = page.find(".matrix").first
    #expect(table?.texts("thead th") == ["โครงการ", "2566", "2567", "2568", "2569", "2570", "รวม"])
    let first = table?.find("#dimension.1 tr")
    #expect(first?[1].texts("td") == Array(repeating: "100,000", count: 5) + ["500,000"])
    #expect(first?[3].texts("td") == Array(repeating: "–ไม่มี", count: 6))
    #expect(first?.last?.texts("td") == Array(repeating: "101,000", count: 5) + ["505,000"])
    let sum = table?.find("tr").last
    #expect(sum?.texts("th") == ["รวมทุกมิติ"])
    #expect(sum?.texts("td") == Array(repeating: "241,000", count: 5) + ["1,205,000"])
    #expect(first?[1].values("href", of: "a") == ["1.1.1-1/index.html"])
  }

  @Test func theCalendarTellsWhatIsDoneInEachQuarter() {
    let table = page.find(".timeline").first
    #expect(table?.texts("caption") == ["ไตรมาสที่วางแผนไว้ และที่ทำแล้วตามรายงานรอบ 6 เดือน ปี 2566"])
    #expect(table?.texts("thead th").last == "ไตรมาส 4 (ก.ค.–ก.ย.)")
    let first = table?.find("tbody tr").first
    #expect(
      first?.values("class", of: "td") == ["quarter-free", "quarter-free", "quarter-planned", "quarter-free"])
    #expect(first?.texts(".unseen") == ["ไม่มีกิจกรรม", "ไม่มีกิจกรรม", "ตามแผน", "ไม่มีกิจกรรม"])
    #expect(table?.texts("td.quarter-done .unseen").contains("ทำแล้ว") == true)
  }

  @Test func reportsStandTheNewestFirst() throws {
    let page = try TestSite(TwoReports.files).page("plan/index.html")
    #expect(
      page.values("href", of: "h3 a").suffix(2) == [
        "progress-2566-annual/index.html", "progress-2566-h1/index.html",
      ])
    #expect(page.find("table.progress").count == 2)
    #expect(page.values("href", of: ".download") == ["plan.csv"])
  }

  @Test(
    arguments: [
      ([], nil), ([2], "ไตรมาส 2 (ม.ค.–มี.ค.)"), ([1, 2, 3, 4], "ตลอดปี (ไตรมาส 1–4)"), ([2, 3], "ไตรมาส 2–3"),
      ([1, 3], "ไตรมาส 1, 3"), ([7], nil), ([4, 1], "ไตรมาส 4, 1"),
    ] as [([Int], String?)])
  func quartersAreASpanIfTheyFollowOneAnother(quarters: [Int], words: String?) {
    #expect(PlanFigures.words(of: quarters) == words)
  }

  @Test func yearsAndAmountsAreWords() {
    let years = (2566...2568).compactMap { FiscalYear($0) }
    #expect(PlanFigures.words(of: years) == "พ.ศ. 2566–2568")
    #expect(PlanFigures.words(of: Array(years.prefix(1))) == "พ.ศ. 2566")
    #expect(PlanFigures.words(of: [FiscalYear]()) == nil)
    #expect(PlanFigures.words(of: Baht.zero) == "ไม่ใช้งบประมาณ")
    #expect(PlanFigures.words(of: Baht(satang: 123_450)) == "1,234.50 บาท")
  }

  @Test func anAmountThatNobodyKnowsIsNotADash() {
    #expect(AmountCell(PlanAmount?.none).text == "ไม่ระบุ")
    #expect(AmountCell(PlanAmount.none).isNone)
    #expect(AmountCell(known: .zero).text == "0")
    #expect(AmountCell(known: nil).isNone)
    #expect(AmountCell(Baht.zero).isNone)
  }
}
