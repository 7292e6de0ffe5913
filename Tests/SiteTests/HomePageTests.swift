import Testing

@testable import Site

@Suite struct HomePageTests {
  private let page = TestSite.demonstration.page("index.html")

  @Test func theHomePageIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("index.html") == (try TestSite.golden("home")))
  }

  @Test func itSaysWhoseInformationItIs() {
    #expect(page.texts("title") == ["องค์การบริหารส่วนตำบลแม่ตง", "เผยแพร่ครบ 37 จาก 43 รายการ"])
    #expect(page.texts("h1") == ["ข้อมูลสาธารณะของ อบต.แม่ตง"])
    #expect(
      page.texts(".hero .lead") == [
        "องค์การบริหารส่วนตำบลแม่ตง อำเภอเวียง จังหวัดนราธิวาส เปิดเผยข้อมูลที่ประชาชนมีสิทธิรู้ไว้ที่นี่"
      ])
  }

  @Test func whatPeopleComeForStandsFirst() {
    #expect(
      page.texts(".tasks strong") == [
        "ติดต่อเรา", "บริการและเอกสารที่ใช้", "บริการออนไลน์", "จัดซื้อจัดจ้าง", "ถาม-ตอบ", "แจ้งเรื่องทุจริต", "ผู้บริหาร",
      ])
    #expect(page.values("href", of: ".tasks a").first == "basic-information/contact/index.html")
    #expect(page.find(".tasks svg").allSatisfy { $0["aria-hidden"] == "true" })
  }

  @Test func everyCategoryNamesTheSamePagesEveryDayAndCountsAll() {
    let cards = page.find(".cards .card")
    #expect(
      cards.flatMap { $0.texts("h3") } == [
        "ข้อมูลพื้นฐาน", "การบริหารงาน", "การบริหารเงินงบประมาณ", "การบริหารและพัฒนาทรัพยากรบุคคล",
        "การส่งเสริมความโปร่งใส", "การป้องกันการทุจริต",
      ])
    #expect(cards.map { $0.find(".latest li").count } == [4, 4, 4, 4, 4, 4])
    #expect(
      cards.flatMap { $0.texts(".count") } == [
        "ทั้งหมด 10 รายการ ในข้อมูลพื้นฐาน", "ทั้งหมด 7 รายการ ในการบริหารงาน", "ทั้งหมด 6 รายการ ในการบริหารเงินงบประมาณ",
        "ทั้งหมด 6 รายการ ในการบริหารและพัฒนาทรัพยากรบุคคล", "ทั้งหมด 5 รายการ ในการส่งเสริมความโปร่งใส",
        "ทั้งหมด 10 รายการ ในการป้องกันการทุจริต",
      ])
    #expect(
      cards[2].values("href", of: ".latest a") == [
        "budget/budget-plan/index.html", "budget/annual-budget-report/index.html",
        "budget/procurement-announcements/index.html", "budget/procurement-monthly/index.html",
      ])
  }

  @Test func thePlanShowsItsDimensionsWithTheirMoneyAndProgress() {
    let cards = page.find(".dimensions .card")
    #expect(cards.flatMap { $0.texts(".kicker") } == ["มิติที่ 1", "มิติที่ 2", "มิติที่ 3", "มิติที่ 4"])
    #expect(
      cards.flatMap { $0.texts("p strong") } == [
        "505,000 บาท", "ไม่ใช้งบประมาณ", "50,000 บาท", "650,000 บาท",
      ])
    #expect(cards.flatMap { $0.values("width", of: ".bar-fill") } == ["0.00", "50.00", "25.00", "25.00"])
    #expect(cards[2].values("href", of: "a") == ["plan/index.html#dimension.3"])
  }

  @Test func theRingSaysTheSameAsItsTable() {
    let panel = page.find(".panel").first
    #expect(panel?.texts(".ring-number") == ["37"])
    #expect(panel?.texts("table td") == ["37", "1", "1", "1", "1", "2"])
    #expect(panel?.texts("table th").first == "● เผยแพร่ครบ")
    #expect(panel?.values("stroke-dasharray", of: ".ring-published") == ["86.04 13.96"])
    #expect(
      panel?.values("href", of: ".actions a") == ["ita/2566/index.html", "ita/2566/checklist/index.html"])
  }

  @Test func theNewestChangesComeFirstWithTheirDay() {
    let days = page.values("datetime", of: ".updates time")
    #expect(days.count == 6)
    #expect(days == days.sorted(by: >))
  }

  @Test func theThreeNewestNewsShowTheirPictures() {
    #expect(page.values("datetime", of: ".news-tile time") == ["2023-03-02", "2023-02-18", "2023-02-10"])
    #expect(page.find(".news-tile img").count == 3)
    #expect(page.values("href", of: ".columns .actions a") == ["news/index.html"])
  }

  @Test func anAgencyThatHasNothingYetHasAHomePageAllTheSame() throws {
    let page = try TestSite([:]).page("index.html")
    #expect(page.texts("h1") == ["ข้อมูลสาธารณะของ อบต.ทดสอบ"])
    #expect(
      page.texts(".cards .count") == ["ทั้งหมด 1 รายการ ในข้อมูลพื้นฐาน"],
      "what the profile answers; empty categories are left out")
    #expect(page.find(".dimensions").isEmpty)
    #expect(page.find(".columns section").isEmpty)
    #expect(page.texts(".panel .ring-number") == ["0"])
  }
}
