import Testing

@testable import Records

@Suite struct SitePathTests {
  @Test func linksAreRelativeAndWorkFromAFileSystem() {
    let page = SitePath(["budget", "procurement-plan"])
    #expect(SitePath([]).url(from: page).text == "../../index.html")
    #expect(SitePath(["budget", "procurement-plan", "2565"]).url(from: page).text == "2565/index.html")
    #expect(SitePath(["assets", "site.css"], isPage: false).url(from: page).text == "../../assets/site.css")
    #expect(
      SitePath(["news", "ข่าว"]).url(from: SitePath([])).text
        == "news/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/index.html")
  }
}
