import Testing

@testable import Site

@Suite struct NewsListPageTests {
  private let page = TestSite.demonstration.page("news/index.html")

  @Test func theListIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("news/index.html") == (try TestSite.golden("news-list")))
  }

  @Test func everyNewsItemHasACardTheNewestFirst() {
    let days = page.values("datetime", of: ".news-card time")
    #expect(days.count == 10)
    #expect(days == days.sorted(by: >))
    #expect(page.texts(".news-card h2").first == "อบรมเยาวชนรู้ทันการโกง")
    #expect(page.values("href", of: ".news-card h2 a").first == "2023-03-02-honest-youth/index.html")
  }

  @Test func aCardWithoutAPictureHasNone() {
    let cards = page.find(".news-card")
    #expect(cards.map { $0.find("img").count }.prefix(5) == [1, 1, 1, 0, 1])
    #expect(cards[0].values("alt", of: "img") == ["ภาพวาดครูยืนหน้ากระดานที่มีรูปตาชั่ง นักเรียนห้าคนนั่งฟัง"])
  }

  @Test func theItemThatAsksForNewsStandsAboveThem() {
    #expect(page.texts(".map .code") == ["O7"])
    #expect(!page.find(".map .element").isEmpty)
  }

  @Test func aListWithoutNewsIsAPageToo() throws {
    let page = try TestSite([:]).page("news/index.html")
    #expect(page.texts("h1") == ["ข่าวประชาสัมพันธ์"])
    #expect(page.find(".news-card").isEmpty)
  }
}
