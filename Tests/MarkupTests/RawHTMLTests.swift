import Testing

@testable import Markup

@Suite struct RawHTMLTests {
  @Test func rawHTMLIsLeftOutAndReportedWithItsPlace() {
    let rendered = Rendered(
      "ก <b>หนา</b>\n\n- x\n  <div onclick=\"x\">\n  </div>\n\n| a |\n| - |\n| ข<br> |\n")
    #expect(
      rendered.places == [
        "markdown.raw-html 1:3+3", "markdown.raw-html 1:9+4", "markdown.raw-html 4:3+17",
        "markdown.raw-html 9:4+4",
      ])
    #expect(rendered.html.contains("<p>ก หนา</p>"))
    #expect(!rendered.html.contains("onclick"))
    #expect(rendered.findings.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "x <img src=x onerror=alert(1)>", "<!-- x -->", "x <?php x ?>",
    "x <![CDATA[x]]>",
    "x <!DOCTYPE x>", "![<b>x</b>](y.png)", "<style>\n*{}\n</style>", "[<i>x</i>](y)",
  ])
  func noKindOfHTMLPassesSilently(text: String) {
    let rendered = Rendered(text)
    #expect(rendered.rules.contains("markdown.raw-html"))
    #expect(!rendered.html.contains("<script") && !rendered.html.contains("<style"))
    #expect(!rendered.html.contains("onerror") && !rendered.html.contains("<!"))
  }

  @Test(arguments: [
    "```x\" onclick=\"y\n```", "[a](b \"\\\" onclick=\\\"x\")", "![\" onerror=x](y)", "[a](<b\" x=\">)",
  ])
  func quotesNeverLeaveTheirAttribute(text: String) {
    let html = Rendered(text).html
    #expect(html.wholeMatch(of: /(?:[^<>"]*<[^<>"]*(?:"[^<>"]*"[^<>"]*)*>)*[^<>"]*/) != nil)
    #expect(!html.contains("\" onclick=") && !html.contains("\" onerror="))
  }

  @Test func moreFindingsThanPeopleReadAreCounted() {
    let rendered = Rendered(String(repeating: "a <b>\n", count: 1000))
    #expect(rendered.findings.count == 101)
    #expect(rendered.findings.contains { $0.message.en.contains("900") })
  }
}
