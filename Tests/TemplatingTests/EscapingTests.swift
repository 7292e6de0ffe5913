import Diagnostics
import Markup
import Templating
import Testing

@Suite struct EscapingTests {
  struct Page: TemplateModel {
    let words: String
    let link: SafeURL?

    static let fields: [TemplateField<Page>] = [.text("words", \.words), .url("link", \.link)]
  }

  private func render(_ template: String, _ words: String) -> (html: String, findings: [Diagnostic]) {
    var list = DiagnosticList()
    let set = TemplateSet(files: [SourceText(path: "page.mustache", text: template)], into: &list)
    var output: [UInt8] = []
    set.template("page", for: Page.self, into: &list)?
      .render(Page(words: words, link: SafeURL(content: "/a?b=1&c=\"")), into: &output)
    return (String(decoding: output, as: UTF8.self), list.all)
  }

  @Test func aQuoteBeforeAThaiVowelSignIsStillEscaped() {
    #expect(
      render("<p title=\"{{words}}\">", "\"\u{0E31} onclick=x").html
        == "<p title=\"&quot;\u{0E31} onclick=x\">")
    #expect(render("<p>{{words}}</p>", "<\u{0E34}&\u{0E48}").html == "<p>&lt;\u{0E34}&amp;\u{0E48}</p>")
  }

  @Test func aTextMayNotFillAnAddress() {
    let findings = render("<a href=\"{{words}}\">", "javascript:x").findings
    #expect(findings.map(\.rule.name) == ["template.wrong-place"])
    #expect(findings.first?.place?.column == 12)
  }

  @Test func anUnknownNameIsAnErrorWithTheNearestOne() {
    let finding = render("<p>\n  {{wodrs}}", "").findings.first
    #expect(finding?.rule == "template.unknown-name")
    #expect(finding?.place?.line == 2)
    #expect(finding?.suggestion == "words")
  }
}
