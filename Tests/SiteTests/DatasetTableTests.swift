import Testing

@testable import Site

@Suite struct DatasetTableTests {
  private static let head = """
    ---
    title: แผน
    published: 2022-11-15
    datasets:
      - file: plan.csv
        schema: procurement-plan
    ---
    ข้อความ

    """

  private func site(rows: Int) throws -> TestSite {
    let lines = (1...rows).map { "งานที่ \($0),\"1,500.50\",เฉพาะเจาะจง,ม.ค. 2566" }
    return try TestSite([
      "3-budget/procurement-plan/2566.md": Self.head,
      "3-budget/procurement-plan/2566/plan.csv":
        (["รายการ,วงเงินงบประมาณ (บาท),วิธีการจัดซื้อจัดจ้าง,เดือนที่คาดว่าจะดำเนินการ"]
        + lines).joined(separator: "\n") + "\n",
    ])
  }

  @Test func aLongTableShowsItsFirstRowsAndSaysHowManyThereAre() throws {
    let page = try site(rows: 1_234).page("budget/procurement-plan/index.html")
    #expect(page.find(".dataset .table-frame").last?.find("tbody tr").count == 300)
    #expect(page.find("tfoot").last?.texts("th") == ["รวม 1,234 รายการ"])
    #expect(page.find("tfoot").last?.texts("td").first == "1,851,617")
    #expect(page.texts(".dataset .hint") == ["แสดง 300 แถวแรกจาก 1,234 แถว ดาวน์โหลดไฟล์เพื่อดูทั้งหมด"])
    #expect(try site(rows: 300).page("budget/procurement-plan/index.html").texts(".dataset .hint") == [])
  }

  @Test func theDownloadHasEveryRowAndNumbersThatAProgramReads() throws {
    let lines = try site(rows: 400).text("budget/procurement-plan/2566/plan.csv")
      .split(whereSeparator: \.isNewline)
    #expect(lines.count == 401)
    #expect(lines[1].hasPrefix("งานที่ 1,1500.5"))
    #expect(lines[1].contains("2023-01"))
    #expect(!lines[1].contains("\""))
  }

  @Test(arguments: [
    (1, "1 KB"), (1024, "1 KB"), (1536, "2 KB"), (1_048_575, "1024 KB"), (1_048_576, "1 MB"),
    (1_600_000, "1.5 MB"), (34_603_008, "33 MB"),
  ])
  func aSizeIsReadable(bytes: Int, text: String) { #expect(FileRow.size(bytes) == text) }

  @Test func aRowThatSaysThatThereIsNothingSaysItInASentence() throws {
    let header =
      "เดือน,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง (บาท),ราคากลาง (บาท),วิธีซื้อหรือจ้าง,ผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือก,ราคาที่ตกลงซื้อหรือจ้าง (บาท),เหตุผลที่คัดเลือกโดยสรุป,เลขที่สัญญาหรือข้อตกลง,วันที่ของสัญญาหรือข้อตกลง,แจ้งว่าไม่มี"
    let site = try TestSite([
      "3-budget/procurement-monthly/2566.md":
        "---\ntitle: ก\ndatasets:\n  - file: a.csv\n    schema: procurement-monthly\n---\nก\n",
      "3-budget/procurement-monthly/2566/a.csv":
        header + "\nต.ค. 2565,ถนน,100,100,เฉพาะเจาะจง,ก 100,ก,100,ถูก,1,,\nพ.ย. 2565,,,,,,,,,,,ไม่มี\n",
    ])
    let page = site.page("budget/procurement-monthly/index.html")
    #expect(!page.texts(".dataset thead th").contains("แจ้งว่าไม่มี"))
    let rows = (page.find(".records").first?.find("tbody tr") ?? [])
    #expect(rows.count == 2)
    #expect(rows.first?.texts("td").last == "–ไม่ได้ระบุ")
    #expect(rows.last?.texts("td") == ["เดือนนี้ไม่มีการจัดซื้อจัดจ้าง"])
    #expect(rows.last?.values("colspan", of: "td") == ["10"])
    #expect(site.text("budget/procurement-monthly/2566/a.csv").contains("แจ้งว่าไม่มี"))
  }

  @Test func onlyColumnsWithAFigureInEveryRowAreAddedUp() throws {
    func sums(_ path: String) -> [String] {
      TestSite.demonstration.page(path + "/index.html").find(".records tfoot").flatMap { $0.texts("td") }
    }
    // One contract has no reference price yet; the month, the method and the days are no figures.
    let contracts = sums("budget/procurement-monthly")
    #expect(contracts.filter { !$0.isEmpty } == ["2,764,100", "2,658,190"])
    #expect(contracts.count == 10)
    // Likelihood and severity are scales.
    #expect(sums("corruption-prevention/risk-assessment").isEmpty)
    #expect(TestSite.demonstration.page("basic-information/related-laws/index.html").find("tfoot").isEmpty)
  }

  @Test func aRowOfABroadTableTellsOnAPhoneWhatEachCellIs() throws {
    let page = TestSite.demonstration.page("budget/procurement-monthly/index.html")
    let row = try #require(page.find(".records tbody tr").element(1))
    #expect(row.texts("th") == ["จัดซื้อน้ำมันเชื้อเพลิงและหล่อลื่น"])
    #expect(
      row.values("data-label", of: "td")
        == page.texts(".records thead th").filter { $0 != "งานที่จัดซื้อหรือจัดจ้าง" })
    let narrow = TestSite.demonstration.page("budget/budget-plan/index.html")
    #expect(narrow.find(".records").isEmpty && narrow.values("data-label", of: "td").isEmpty)
  }

  @Test func linksOfATableSayWhatTheyOpen() {
    let laws = TestSite.demonstration.page("basic-information/related-laws/index.html").texts(".dataset td a")
    #expect(laws.first == "เปิดลิงก์ รัฐธรรมนูญแห่งราชอาณาจักรไทย")
    #expect(Set(laws).count == laws.count)
    let files = TestSite.demonstration.page("budget/procurement-announcements/index.html").texts(
      ".dataset td a")
    #expect(files.allSatisfy { $0.hasPrefix("เปิดไฟล์ (PDF, ") })
    #expect(Set(files).count == files.count)
  }
}
