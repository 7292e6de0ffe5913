import Testing

@testable import Site

@Suite struct SiteMapPageTests {
  private let page = TestSite.demonstration.page("sitemap/index.html")

  @Test func theSiteMapIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("sitemap/index.html") == (try TestSite.golden("site-map")))
  }

  @Test func everyPageButThoseOfOneYearAndNewsIsALinkAway() {
    let links = Set(page.values("href", of: "a"))
    for path in TestSite.demonstration.files.keys where path.hasSuffix("/index.html") {
      let isOfOneYear =
        path.contains(#/^[^i].*/25\d\d//#) || path.split(separator: "/").count > 2 && path.hasPrefix("news/")
      guard !isOfOneYear, path != "sitemap/index.html" else { continue }
      #expect(links.contains("../" + path), "\(path)")
    }
  }

  @Test func categoriesKeepTheOrderOfTheOfficialList() {
    let first = page.find(".site-map section").first
    #expect(first?.texts("h2") == ["ข้อมูลพื้นฐาน"])
    #expect(first?.texts("li").prefix(3) == ["โครงสร้างหน่วยงาน", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่"])
  }

  @Test func theFootNamesTwentyFreePagesAndTheSiteMapAll() throws {
    let pages = (10..<40).map { ("pages/page-\($0).md", "---\ntitle: หน้า \($0)\n---\nเนื้อหา\n") }
    let site = try TestSite(Dictionary(uniqueKeysWithValues: pages))
    let foot = site.page("index.html").texts(".foot-site li")
    #expect(foot.count == 22)
    #expect(foot[19...] == ["หน้า 29", "แผนผังเว็บไซต์", "กลับขึ้นด้านบน"])
    let map = site.page("sitemap/index.html").texts("main li")
    #expect((10..<40).allSatisfy { map.contains("หน้า \($0)") })
  }
}
