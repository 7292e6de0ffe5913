import Testing

@testable import Site

@Suite struct AssessmentPageTests {
  @Test func aDocumentOfAnotherYearThanTheOneAskedForKeepsItsPage() throws {
    let agency = TestSite.agency.replacing("catalogue: 2566", with: "catalogue: 2569")
    let site = try TestSite([
      "agency.yaml": agency,
      "corruption-prevention/gift-register/2569.md": "---\ntitle: ทะเบียนของปีนี้\n---\nข้อความ\n",
    ])
    let page = site.page("corruption-prevention/gift-register/2569/index.html")
    #expect(page.texts("h1") == ["ทะเบียนของปีนี้"])
  }

  private let page = TestSite.demonstration.page("ita/2566/index.html")

  @Test func theListIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("ita/2566/index.html") == (try TestSite.golden("assessment")))
  }

  @Test func everyItemStandsInOfficialOrderUnderItsCode() {
    let codes = (1...43).map { "O\($0)" }
    #expect(page.find(".items tbody tr").compactMap { $0["id"] } == codes)
    #expect(page.texts(".indicator th").count == 2)
    #expect(page.texts(".group th").first == "9.1 ข้อมูลพื้นฐาน 10/10")
  }

  @Test func anItemHasStatusLinkDayAndUnit() {
    let cells = page.find("#O1 td")
    #expect(cells.map(\.text).dropLast(3) == ["โครงสร้าง", "● เผยแพร่ครบ"])
    #expect(
      page.values("href", of: "#O1 .item-links a") == ["../../basic-information/structure/2566/index.html"])
    #expect(
      page.texts("#O1 .print-only") == ["https://www.maetong.example.go.th/basic-information/structure/2566/"]
    )
    #expect(cells.suffix(2).map(\.text) == ["16 มกราคม 2566", "สำนักปลัด"])
  }

  @Test func anItemWithoutAPageHasADashThatIsSpoken() {
    #expect(
      page.texts("#O41 td") == ["การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "○ ยังไม่เผยแพร่", "–ไม่มี", "–ไม่มี", "สำนักปลัด"])
  }

  @Test func theSumsAreThoseOfTheItems() {
    #expect(page.texts(".score strong") == ["37", "88.57"])
    #expect(page.texts(".counts strong") == ["37", "1", "1", "1", "1", "2"])
    #expect(page.find(".tabs").isEmpty)
  }

  @Test func severalYearsHaveTabs() throws {
    let agency = TestSite.agency.replacing("catalogue: 2566", with: "catalogue: 2569\npastCatalogues: [2566]")
    let site = try TestSite(["agency.yaml": agency])
    let page = site.page("ita/2566/index.html")
    #expect(page.texts(".tabs a") == ["ปี 2569", "ปี 2566"])
    #expect(page.values("href", of: ".tabs a") == ["../2569/index.html", "index.html"])
    #expect(page.find(".tabs a").map { $0["aria-current"] } == [nil, "page"])
    #expect(page.values("href", of: ".menu a").contains("../2569/index.html"))
    #expect(site.files["ita/2569/checklist/index.html"] != nil)
  }
}
