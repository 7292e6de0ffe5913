import Testing

@testable import Site

@Suite struct NotFoundPageTests {
  private let page = TestSite.demonstration.page("404.html")

  @Test func thePageIsAsItWasApproved() throws {
    #expect(TestSite.demonstration.text("404.html") == (try TestSite.golden("not-found")))
  }

  @Test func itLeadsToEveryCategory() {
    #expect(page.texts("h1") == ["ไม่พบหน้านี้"])
    #expect(page.find(".rows h2 a").count == 6)
    #expect(page.values("href", of: ".rows h2 a").first == "/basic-information/index.html")
  }

  @Test func itsAddressesBeginAtTheRootSinceServersShowItAnywhere() throws {
    for attribute in ["href", "src"] {
      let addresses = page.values(attribute, of: attribute == "src" ? "img" : "a")
      #expect(addresses.allSatisfy { ["/", "#", "h", "t", "m"].contains($0.first) }, "\(addresses)")
    }
    #expect(page.values("href", of: "link").contains("/assets/site.css"))
    let agency = TestSite.agency.replacing("example.go.th/", with: "example.go.th/%E0%B8%81/b")
    let below = try TestSite(["agency.yaml": agency])
    #expect(below.page("404.html").values("href", of: "link").contains("/%E0%B8%81/b/assets/site.css"))
    #expect(below.page("index.html").values("href", of: "link").contains("assets/site.css"))
    #expect(below.findings.isEmpty)
  }

  @Test func machinesAreNotSentToIt() {
    #expect(!TestSite.demonstration.text("sitemap.xml").contains("404"))
  }

  @Test func aPreviewShowsItAtTheRootWhateverFolderTheSiteWillLieIn() throws {
    let site = try TestSite(
      ["agency.yaml": TestSite.agency.replacing("example.go.th/", with: "example.go.th/ita/")],
      isPreview: true)
    #expect(site.page("404.html").values("href", of: "link").contains("/assets/site.css"))
    #expect(site.findings.isEmpty)
  }
}
