import Testing

@testable import Site

@Suite struct PageFrameTests {
  private static let pages = TestSite.demonstration.files.keys.filter { $0.hasSuffix(".html") }.sorted()
    .map { (path: $0, page: TestSite.demonstration.page($0)) }

  private let site = TestSite.demonstration

  @Test func everyPageHasOneTitleOneHeadingAndTheLanguage() {
    for (path, page) in Self.pages {
      #expect(page.find("head title").count == 1, "\(path)")
      #expect(page.find("h1").count == 1, "\(path)")
      #expect(page.values("lang", of: "html") == ["th"], "\(path)")
    }
  }

  @Test func noIDStandsTwiceOnAPage() {
    for (path, page) in Self.pages {
      let ids = page.all.compactMap { $0["id"] }
      #expect(ids.count == Set(ids).count, "\(path)")
    }
  }

  @Test func everyDayIsOfTheBuddhistEraForPeopleAndOfTheCommonEraForMachines() {
    for (path, page) in Self.pages {
      for time in page.find("time") {
        #expect(time["datetime"]?.wholeMatch(of: /20[12]\d-\d\d(-\d\d)?/) != nil, "\(path)")
        #expect(time.text.wholeMatch(of: /(\d{1,2} )?\S+ 25\d\d/) != nil, "\(path): \(time.text)")
      }
    }
  }

  @Test func noPageCarriesCodeOrStyleOfItsOwn() {
    for (path, page) in Self.pages {
      let scripts = page.find("script")
      #expect(scripts.allSatisfy { $0.text.isEmpty && $0["src"]?.hasSuffix("assets/tables.js") == true })
      #expect(page.find("style").isEmpty, "\(path)")
      #expect(page.all.allSatisfy { $0["style"] == nil && $0["onclick"] == nil }, "\(path)")
      #expect(page.values("content", of: "meta").contains { $0.hasPrefix("default-src 'self'") }, "\(path)")
    }
  }

  @Test func linksAreRelativeSoThatTheSiteWorksInAnyFolder() {
    for (path, page) in Self.pages where path != "404.html" {
      for link in page.values("href", of: "a") + page.values("src", of: "img") {
        #expect(!link.hasPrefix("/"), "\(path): \(link)")
      }
    }
    #expect(site.page("index.html").values("href", of: "head link").contains("assets/site.css"))
    #expect(
      site.page("plan/2.2.1-1/index.html").values("href", of: "head link").contains("../../assets/site.css"))
  }

  @Test func theFootSaysHowToReachTheAgency() {
    let foot = site.page("index.html").find(".foot").first
    #expect(foot?.texts("h2") == ["องค์การบริหารส่วนตำบลแม่ตง", "ติดต่อเรา", "เกี่ยวกับเว็บไซต์"])
    #expect(foot?.values("href", of: "li a").first == "tel:073555100")
    #expect(foot?.texts("li").contains("โทร. 073-555-100") == true)
    #expect(foot?.texts(".print-only") == ["ที่มา: https://www.maetong.example.go.th/"])
  }

  @Test func sampleDataIsMarkedOnEveryPageAndRealDataIsNot() throws {
    for (path, page) in Self.pages { #expect(page.find(".sample-note").count == 1, "\(path)") }
    #expect(try TestSite([:]).page("index.html").find(".sample-note").isEmpty)
  }

  @Test func aSiteWithoutAnAddressHasNoFeedAndNoCanonicalLinks() throws {
    let agency = TestSite.agency.replacing("baseURL: https://www.example.go.th/\n", with: "")
    let site = try TestSite(["agency.yaml": agency])
    #expect(site.files["feed.xml"] == nil && site.files["sitemap.xml"] == nil)
    let page = site.page("index.html")
    #expect(page.find("head link").map { $0["rel"] } == ["stylesheet", "stylesheet"])
    #expect(page.find(".print-only").isEmpty)
    #expect(site.text("robots.txt") == "User-agent: *\nAllow: /\n")
  }

  @Test(arguments: [("๐๗๓-๕๕๕-๑๐๐ ต่อ 12", "tel:073555100"), ("+66 2 000 0000", "tel:+6620000000")])
  func theFirstNumberCanBeCalled(phone: String, link: String) throws {
    let agency = TestSite.agency.replacing("phone: 0 2000 0000", with: "phone: \(phone)")
    let page = try TestSite(["agency.yaml": agency]).page("index.html")
    #expect(page.values("href", of: ".foot li a").first == link)
  }

  @Test func pagesThatTheFrameLinksToKeepTheirOwnLinks() throws {
    let site = try TestSite([
      "pages/about.md": "---\ntitle: เกี่ยวกับ\n---\nก\n", "pages/contact-us.md": "---\ntitle: ติดต่อ\n---\nก\n",
    ])
    #expect(site.findings.filter { $0.rule.name == "site.dead-link" }.map(\.message.en) == [])
    #expect(
      site.page("about/index.html").values("href", of: ".foot-site a").prefix(2) == [
        "index.html", "../contact-us/index.html",
      ])
    #expect(
      site.page("contact-us/index.html").values("href", of: ".foot-site a").prefix(2) == [
        "../about/index.html", "index.html",
      ])
    let assessment = site.page("ita/2566/index.html").values("href", of: ".menu a")
    #expect(assessment.contains("index.html") && !assessment.contains("../2566/index.html"))
  }

  @Test func everyPageHasAWindowTitleOfItsOwn() {
    let titles = TestSite.demonstration.files.keys.filter { $0.hasSuffix(".html") }.sorted()
      .map { ($0, TestSite.demonstration.page($0).texts("head title").first ?? "") }
    for (title, pages) in Dictionary(grouping: titles, by: \.1) where pages.count > 1 {
      Issue.record("\(pages.map(\.0)) share the title “\(title)”")
    }
  }
}
