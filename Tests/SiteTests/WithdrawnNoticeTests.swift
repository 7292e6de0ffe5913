import Testing

@testable import Site

@Suite struct WithdrawnNoticeTests {
  private let file = "1-basic-information/structure/2566.md"
  private let text = """
    ---
    title: โครงสร้างเดิม
    summary: คำอธิบายที่เลิกใช้
    published: 2022-10-01
    withdraw: 2023-03-14
    unit: กองคลัง
    ---
    เนื้อหาที่เลิกใช้ [แผนผัง](a.pdf)

    """

  @Test func itSaysWhatItWasUntilWhenAndWhomToAsk() throws {
    let site = try TestSite([file: text])
    let page = site.page("basic-information/structure/index.html")
    #expect(page.texts("h1") == ["โครงสร้างเดิม"])
    #expect(page.values("datetime", of: ".caution time") == ["2023-03-14"])
    #expect(page.texts(".facts span").contains { $0.contains("กองคลัง") })
    #expect(page.values("href", of: ".contact a").contains("mailto:saraban@example.go.th"))
    #expect(page.values("content", of: "meta").contains("noindex"))
    #expect(!site.text("basic-information/structure/index.html").contains("เลิกใช้"))
    #expect(!site.findings.contains { $0.rule.name.hasPrefix("link.") || $0.rule.name.hasPrefix("site.") })
  }

  @Test func noListAndNoFeedNamesIt() throws {
    let news = text.replacing("[แผนผัง](a.pdf)", with: "")
    let site = try TestSite([file: text, "news/2566-01-05-road.md": news, "pages/about.md": news])
    for path in [
      "feed.xml", "sitemap.xml", "index.html", "news/index.html", "sitemap/index.html",
      "basic-information/index.html",
    ] {
      #expect(!site.text(path).contains("โครงสร้างเดิม"), "\(path)")
      #expect(!site.text(path).contains("/structure/") || path.hasPrefix("basic"), "\(path)")
    }
    #expect(site.files.keys.contains("about/index.html"))
    #expect(site.page("about/index.html").texts(".caution").count == 1)
  }

  @Test func anotherYearThatIsStillPublishedIsNamed() throws {
    let older = "---\ntitle: ของปีก่อน\npublished: 2021-10-01\n---\nข้อความ\n"
    let site = try TestSite([file: text, "1-basic-information/structure/2565.md": older])
    #expect(
      site.page("basic-information/structure/2566/index.html").values("href", of: ".caution a") == [
        "../2565/index.html"
      ])
    #expect(site.page("basic-information/structure/index.html").texts("h1") == ["ของปีก่อน"])
    #expect(site.sources("basic-information/structure/2566/index.html").contains("Content/" + file))
  }

  @Test func theDayOfReviewIsShown() throws {
    let reviewed = text.replacing("withdraw: 2023-03-14", with: "validated: 1 มี.ค. 2566")
      .replacing("[แผนผัง](a.pdf)", with: "")
    let site = try TestSite([file: reviewed, "pages/about.md": reviewed])
    for path in ["basic-information/structure/index.html", "about/index.html"] {
      #expect(site.page(path).texts(".facts span").contains("ตรวจทานล่าสุด 1 มีนาคม 2566"), "\(path)")
    }
    let ahead = reviewed.replacing("1 มี.ค. 2566", with: "1 เม.ย. 2566")
    #expect(!(try TestSite([file: ahead]).text("basic-information/structure/index.html")).contains("ตรวจทาน"))
  }
}
