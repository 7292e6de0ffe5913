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
    #expect(page.values("href", of: ".rows h2 a").first == "basic-information/index.html")
  }

  @Test func machinesAreNotSentToIt() {
    #expect(!TestSite.demonstration.text("sitemap.xml").contains("404"))
  }
}
