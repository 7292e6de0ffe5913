import Testing

@testable import Site

@Suite struct SectionPageTests {
  private static func page(_ title: String, _ body: String = "เนื้อหา") -> String {
    "---\ntitle: \(title)\n---\n\(body)\n"
  }

  private static let files = [
    "pages/council/index.md": page("สภา", ""), "pages/council/members.md": page("สมาชิก"),
    "pages/council/bylaws/index.md": page("ข้อบัญญัติ", ""), "pages/council/bylaws/tax.md": page("ภาษี"),
    "pages/funds/index.md": page("กองทุน", ""), "pages/about.md": page("เกี่ยวกับ"),
  ]

  @Test func aSectionStandsInTheMenuAndListsItsPages() throws {
    let site = try TestSite(Self.files)
    #expect(site.page("index.html").texts(".menu li").contains("สภา"))
    let section = site.page("council/index.html")
    #expect(section.texts(".rows h2") == ["ข้อบัญญัติ", "สมาชิก"])
    #expect(section.values("href", of: ".rows a") == ["bylaws/index.html", "members/index.html"])
    let page = site.page("council/bylaws/tax/index.html")
    #expect(page.texts(".crumbs li") == ["หน้าแรก", "สภา", "ข้อบัญญัติ", "ภาษี"])
    #expect(page.find(".menu a").filter { $0["aria-current"] != nil }.map(\.text) == ["สภา"])
    #expect(site.page("index.html").texts(".foot-site li").prefix(1) == ["เกี่ยวกับ"])
  }

  @Test func anEmptySectionIsHidden() throws {
    let site = try TestSite(Self.files)
    #expect(site.files["funds/index.html"] != nil, "the address stays")
    for path in ["index.html", "sitemap/index.html"] {
      #expect(!site.text(path).contains("กองทุน"), "\(path)")
    }
    #expect(!site.text("sitemap.xml").contains("/funds/"))
    #expect(site.page("index.html").texts(".menu li") == ["หน้าแรก", "ข้อมูลพื้นฐาน", "สภา", "รายการ OIT"])
  }

  @Test func aMenuOfTheAgencyTakesThePlaceOfTheSections() throws {
    let menu =
      "menu:\n  - { title: สมาชิกสภา, url: /council/members/ }\n  - { title: กรม, url: 'https://www.dla.go.th/' }\n"
    let site = try TestSite(Self.files.merging(["agency.yaml": TestSite.agency + menu]) { $1 })
    let page = site.page("council/bylaws/index.html")
    #expect(page.texts(".menu li").dropFirst(2) == ["สมาชิกสภา", "กรม", "รายการ OIT"])
    #expect(
      page.values("href", of: ".menu li a").dropFirst(2).prefix(2)
        == ["../members/index.html", "https://www.dla.go.th/"])
  }

  @Test func newsOfManyYearsStayBelowAHundredKilobytes() throws {
    var files: [String: String] = [:]
    for number in 0..<310 {
      let (month, day) = (number / 28 % 12 + 1, number % 28 + 1)
      files["news/\(2565 + number / 200)-\(month)-\(day)-ข่าวที่-\(number).md"] =
        "---\ntitle: ประชาสัมพันธ์การดำเนินงานขององค์การบริหารส่วนตำบล เรื่องที่ \(number)\n"
        + "summary: \(String(repeating: "สรุปสาระสำคัญของข่าว ", count: 8))\n---\nเนื้อหา\n"
    }
    let site = try TestSite(files)
    let front = site.page("news/index.html")
    #expect(front.find(".news-card").count == 20)
    #expect(site.text("news/index.html").utf8.count < 60_000)
    #expect(
      front.texts(".news-shelves a") == ["ปี 2565 (200)"], "those of later days wait")
    let pages = site.files.keys.filter { $0.hasPrefix("news/2565/") }
    #expect(pages.count == 10 && site.files["news/2565/9/index.html"] != nil)
    #expect(
      site.page("news/2565/3/index.html").texts(".crumbs li") == [
        "หน้าแรก", "ข่าวประชาสัมพันธ์", "ข่าวปี 2565", "หน้า 3",
      ])
    #expect(site.findings.filter { $0.severity != .note }.map(\.message.en) == [])
  }
}
