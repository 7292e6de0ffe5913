import Testing

@testable import Markup

@Suite struct HeadingTests {
  @Test func idsKeepThaiWholeAndAreNeverEmptyOrDoubled() {
    let rendered = Rendered("# แผนปฏิบัติการ ปี 2566\n## ที่อยู่\n## ที่อยู่\n## !!!\n## ที่อยู่ 2\n## ที่อยู่\n")
    let ids = rendered.markdown.headings.map(\.id)
    #expect(ids.first == "แผนปฏิบัติการ-ปี-2566")
    #expect(ids.contains("ที่อยู่"))
    #expect(Set(ids).count == ids.count)
    #expect(!ids.contains(""))
    for id in ids { #expect(rendered.html.contains("id=\"\(id)\"")) }
  }

  @Test func headingsStayBelowThePagesTitle() {
    let rendered = Rendered("# ก\n### ข\n", options: MarkdownOptions(highestHeading: 2))
    #expect(rendered.markdown.headings.map(\.level) == [2, 3])
    #expect(rendered.html == "<h2 id=\"ก\">ก</h2>\n<h3 id=\"ข\">ข</h3>\n")
  }

  @Test func linesCountFromTheTopOfTheFile() {
    let rendered = Rendered("# ก\n\nข\n===\n", skipping: "---\ntitle: x\n---\n")
    #expect(rendered.markdown.headings.map(\.line) == [4, 6])
  }

  @Test func equalHeadingsAreNumberedPastIDsThatExist() {
    let rendered = Rendered("# ก 1\n# ก\n# ก\n# ก\n# ข\n")
    #expect(rendered.markdown.headings.map(\.id) == ["ก-1", "ก", "ก-2", "ก-3", "ข"])
  }
}
