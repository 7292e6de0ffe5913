import Testing

@testable import Site

@Suite struct KeptNameTests {
  private let site = TestSite.demonstration

  @Test func thePlaceInTheAgencysNameIsNeverBroken() {
    let page = site.text("basic-information/structure/index.html")
    let body = page.split(separator: "<body").last.map(String.init) ?? ""
    let outsideOfTags = body.split(separator: "<").compactMap { $0.split(separator: ">", maxSplits: 1).last }
    for text in outsideOfTags where text.contains("แม่ตง") { #expect(text == "แม่ตง") }
    #expect(page.contains("<h1>โครงสร้างส่วนราชการองค์การบริหารส่วนตำบล<span class=\"keep\">แม่ตง</span></h1>"))
  }

  @Test func titlesAttributesAndDrawingsStayAsTheyAre() throws {
    let agency = try TestSite(["pages/a.md": "---\ntitle: ทดสอบ\n---\n[ทดสอบ](/news/ \"ทดสอบ\")\n"])
    let page = agency.text("a/index.html")
    #expect(page.contains("<title>ทดสอบ · อบต.ทดสอบ</title>"))
    #expect(page.contains("title=\"ทดสอบ\""))
    #expect(page.contains("><span class=\"keep\">ทดสอบ</span></a>"))
    let name = try #require(agency.content.flatMap { KeptName(of: $0.agency) })
    let drawing = "<body><svg><title>ทดสอบ</title><text>ทดสอบ</text></svg>ทดสอบ"
    #expect(
      String(decoding: name.kept(in: Array(drawing.utf8)), as: UTF8.self)
        == "<body><svg><title>ทดสอบ</title><text>ทดสอบ</text></svg><span class=\"keep\">ทดสอบ</span>")
  }

  @Test func aNameWithoutAKnownKindOrTooLongForAPhoneIsLeftAlone() throws {
    for name in ["เทศบาล", "องค์การบริหารส่วนตำบล" + String(repeating: "กข", count: 11), "สำนักงานทดสอบ"] {
      let site = try TestSite(["agency.yaml": TestSite.agency.replacing("องค์การบริหารส่วนตำบลทดสอบ", with: name)]
      )
      #expect(!site.text("index.html").contains("class=\"keep\">" + name.suffix(4)))
    }
  }
}
