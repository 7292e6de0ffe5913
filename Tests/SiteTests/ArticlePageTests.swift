import Testing

@testable import Site

@Suite struct ArticlePageTests {
  private let site = TestSite.demonstration
  private let news = TestSite.demonstration.page("news/2022-11-21-qr-payment/index.html")

  @Test func articlesAreAsTheyWereApproved() throws {
    #expect(site.text("news/2022-11-21-qr-payment/index.html") == (try TestSite.golden("article")))
    #expect(site.text("accessibility/index.html") == (try TestSite.golden("free-page")))
  }

  @Test func aNewsItemHasDayUnitAndPicture() {
    #expect(news.texts("h1") == ["ชำระภาษีและค่าธรรมเนียมด้วยคิวอาร์ได้แล้ว"])
    #expect(news.texts(".page-head .facts span") == ["21 พฤศจิกายน 2565", "กองคลัง", "ข้อมูลตัวอย่าง"])
    #expect(news.values("datetime", of: ".page-head time") == ["2022-11-21"])
    #expect(news.values("src", of: ".article-image") == ["service-counter-qr.jpg"])
    #expect(news.values("alt", of: ".article-image") == ["ภาพวาดจุดบริการประชาชน เจ้าหน้าที่สามคนหลังเคาน์เตอร์"])
    #expect(news.texts(".crumbs li") == ["หน้าแรก", "ข่าวประชาสัมพันธ์", "ชำระภาษีและค่าธรรมเนียมด้วยคิวอาร์ได้แล้ว"])
  }

  @Test func itLeadsToTheNewerAndTheOlderOne() {
    #expect(
      news.values("href", of: ".neighbours a") == [
        "../2022-12-10-flood-relief/index.html", "../2022-10-07-budget-2566/index.html",
      ])
    let newest = site.page("news/2023-03-02-honest-youth/index.html")
    #expect(newest.values("rel", of: ".neighbours a") == ["next"])
    let oldest = site.page("news/2022-10-07-budget-2566/index.html")
    #expect(oldest.values("rel", of: ".neighbours a") == ["prev"])
  }

  @Test func aFreePageHasNeitherNeighboursNorALevelAbove() {
    let page = site.page("accessibility/index.html")
    #expect(page.texts("h1") == ["การเข้าถึงเว็บไซต์"])
    #expect(page.find(".neighbours").isEmpty)
    #expect(page.texts(".crumbs li") == ["หน้าแรก", "การเข้าถึงเว็บไซต์"])
    #expect(page.find(".menu a").allSatisfy { $0["aria-current"] == nil })
  }

  @Test func theDayOfTheLastChangeStandsOnPaper() throws {
    let site = try TestSite([
      "news/2566-01-05-road.md":
        "---\ntitle: ซ่อมถนน\npublished: 5 ม.ค. 2566\nupdated: 9 ม.ค. 2566\n---\nเนื้อหา\n",
      "pages/about.md":
        "---\ntitle: เกี่ยวกับ\npublished: 2022-10-01\nupdated: 2022-12-01\n---\nเนื้อหา\n",
    ])
    let path = try #require(
      site.files.keys.first { $0.hasPrefix("news/2566-01-05") || $0.contains("-road/") })
    let news = site.page(path)
    #expect(news.texts(".page-head time") == ["5 มกราคม 2566"])
    #expect(news.texts(".foot .print-only").first?.hasSuffix("ข้อมูล ณ วันที่ 9 มกราคม 2566") == true)
    #expect(site.page("about/index.html").texts(".page-head time") == ["1 ธันวาคม 2565"])
  }
}
