import Markup
import Testing

@Suite struct EscapingTests {
  private static let hostile = "<\u{0E34}&\u{0E48}\"\u{0E31}'\u{0E49} onclick=x"

  @Test func aTextBetweenTagsIsEscapedEvenBeforeThaiMarks() {
    #expect(
      RenderedTemplate("<p>{{title}}</p>", SamplePage(title: Self.hostile)).text
        == "<p>&lt;\u{0E34}&amp;\u{0E48}&quot;\u{0E31}'\u{0E49} onclick=x</p>")
  }

  @Test func aTextInAnAttributeIsEscapedWithBothQuotes() {
    for quote in ["\"", "'"] {
      #expect(
        RenderedTemplate("<p title=\(quote)a {{title}}\(quote)>", SamplePage(title: Self.hostile)).text
          == "<p title=\(quote)a &lt;\u{0E34}&amp;\u{0E48}&quot;\u{0E31}&#39;\u{0E49} onclick=x\(quote)>")
    }
  }

  @Test func anAddressIsEscapedWhereverItStands() {
    let rendered = RenderedTemplate("<a href=\"{{link}}\" title='{{link}}'>{{link}}</a>")
    let link = "/a?b=1&amp;c=&#39;%22"
    #expect(rendered.text == "<a href=\"\(link)\" title='\(link)'>\(link)</a>")
    #expect(rendered.rules.isEmpty)
  }

  @Test func finishedHTMLStandsAsItIsHoweverItIsAskedFor() {
    #expect(RenderedTemplate("{{body}}|{{{body}}}|{{&body}}").text == "&lt;x&gt;|&lt;x&gt;|&lt;x&gt;")
  }

  @Test func literalBytesStandAsTheyAre() {
    let text = "<p title='\"'>ก็ & \"ข\"</p><!-- ค > {{! no }}-->\u{0}"
    #expect(RenderedTemplate(text).text == text.replacing("{{! no }}", with: ""))
  }

  @Test(arguments: [
    ("<a href=\"{{title}}\">", "is a text where an address is needed"),
    ("<img src='x/{{title}}'>", "is a text where an address is needed"),
    ("<form action=\"{{title}}\">", "is a text where an address is needed"),
    ("<p title=\"{{body}}\">", "is HTML and may not stand in an attribute"),
    ("<p title={{title}}>", "stands in a tag without quotes"),
    ("<p {{title}}>", "stands in a tag without quotes"),
    ("<{{title}}>", "stands in a tag without quotes"),
    ("<a href={{link}}>", "stands in a tag without quotes"),
    ("<script>{{title}}</script>", "stands in a script, style or comment"),
    ("<style>a > b { c: {{title}} }</style>", "stands in a script, style or comment"),
    ("<!-- {{title}} -->", "stands in a script, style or comment"),
    ("<!-- a > {{title}} -->", "stands in a script, style or comment"),
    ("<!DOCTYPE {{title}}>", "stands in a script, style or comment"),
    ("{{{title}}}", "must be escaped"), ("{{&link}}", "must be escaped"),
    ("{{rows}}", "is for a section, not a text"), ("{{first}}", "is for a section, not a text"),
    ("{{isOpen}}", "is for a section, not a text"),
  ])
  func aValueWhereItCannotBeEscapedIsAnError(template: String, reason: String) {
    let rendered = RenderedTemplate(template)
    #expect(rendered.rules == ["template.wrong-place"])
    #expect(rendered.findings.first?.message.en.hasSuffix(reason) == true)
    #expect(!rendered.text.contains("หน้า"))
  }

  @Test func thePlaceGoesOnThroughSectionsAndPartials() {
    let files = [
      "page": "<p title=\"{{#isOpen}}{{> words}}{{/isOpen}}\">{{> words}}</p>", "words": "{{title}}",
    ]
    let page = SamplePage(title: "'")
    #expect(RenderedTemplate(files, page).text == "<p title=\"&#39;\">'</p>")
  }

  @Test(arguments: [
    "{{#isOpen}}<p title=\"{{/isOpen}}", "<p {{#isOpen}}title=\"{{/isOpen}}\">", "{{#rows}}<p{{/rows}}>",
    "<a href=\"{{#isOpen}}\" title=\"{{/isOpen}}\">", "{{^isOpen}}<!-- {{/isOpen}}",
    "<script {{#isOpen}}></script><p {{/isOpen}}>",
  ])
  func aSectionMayNotTearATagApart(template: String) {
    #expect(RenderedTemplate(template).rules == ["template.torn-section"])
  }

  @Test func aSectionMayHoldWholeAttributes() {
    let rendered = RenderedTemplate(
      "<p {{#isOpen}}class=\"a\"{{/isOpen}}{{^isOpen}} hidden {{/isOpen}} id=\"b\">")
    #expect(rendered.text == "<p class=\"a\" id=\"b\">")
    #expect(rendered.rules.isEmpty)
  }
}
