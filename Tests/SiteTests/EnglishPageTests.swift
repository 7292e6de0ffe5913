import Testing

@testable import Site

@Suite struct EnglishPageTests {
  private static let profile =
    TestSite.agency + """
      nameEnglish: Test Subdistrict Administrative Organization
      summaryEnglish: A small place by the river.
      addressEnglish: 1 Moo 1, Test

      """

  @Test func theSummaryNamesTheAgencyAndEveryPageInEnglish() throws {
    let site = try TestSite([
      "agency.yaml": Self.profile, "pages/about.md": "---\ntitle: เกี่ยวกับ\n---\nเนื้อหา\n",
      "pages/about.en.md": "---\ntitle: About us\n---\nText\n",
    ])
    let page = site.page("en/index.html")
    #expect(page.texts("h1") == ["Test Subdistrict Administrative Organization"])
    #expect(page.texts(".lead") == ["A small place by the river."])
    #expect(page.values("href", of: "main a").contains("about/index.html"))
    #expect(page.find("main div").contains { $0["lang"] == "en" })
    let about = site.page("en/about/index.html")
    #expect(about.texts("h1") == ["About us"])
    #expect(about.find("article").first?["lang"] == "en")
    #expect(site.page("about/index.html").values("hreflang", of: "link") == ["en"])
    #expect(site.page("index.html").values("href", of: ".foot-site a").contains("en/index.html"))
  }

  @Test func withoutAnEnglishNameThereIsNoSummary() throws {
    let site = try TestSite(["pages/about.md": "---\ntitle: เกี่ยวกับ\n---\nเนื้อหา\n"])
    #expect(site.files["en/index.html"] == nil)
    #expect(!site.text("index.html").contains("English"))
  }
}
