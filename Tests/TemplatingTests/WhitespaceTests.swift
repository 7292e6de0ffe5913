import Testing

@Suite struct WhitespaceTests {
  @Test(arguments: ["\n", "\r\n", "\r"]) func tagsAloneOnALineTakeTheLine(lineEnd: String) {
    let template = "a\n  {{#isOpen}}  \nb\n\t{{/isOpen}}\n{{! no }}\n{{^isOpen}}\nno\n{{/isOpen}}\nc\n"
    let rendered = RenderedTemplate(template.replacing("\n", with: lineEnd))
    #expect(rendered.text == "a\nb\nc\n".replacing("\n", with: lineEnd))
  }

  @Test func tagsBesideOtherWordsLeaveTheLineAsItIs() {
    #expect(RenderedTemplate(" {{#isOpen}} a\n {{/isOpen}} b\n").text == "  a\n  b\n")
    #expect(RenderedTemplate("{{#isOpen}} {{/isOpen}}\n").text == " \n")
  }

  @Test func valuesNeverTakeTheirLine() {
    #expect(RenderedTemplate("a\n  {{title}}\nb\n").text == "a\n  หน้า\nb\n")
    #expect(RenderedTemplate("a\n  {{empty}}\nb\n").text == "a\n  \nb\n")
    #expect(RenderedTemplate("  {{{body}}}\n").text == "  &lt;x&gt;\n")
  }

  @Test func theFirstAndTheLastLineMayStandAlone() {
    #expect(RenderedTemplate("{{#isOpen}}\na\n{{/isOpen}}").text == "a\n")
    #expect(RenderedTemplate("{{! only }}").text.isEmpty)
  }

  @Test func aPartialAloneOnALineTakesTheLine() {
    #expect(
      RenderedTemplate(["page": "<p>\n  {{> words}}\n</p>\n", "words": "ก\n"]).text == "<p>\nก\n</p>\n")
  }

  @Test func blanksInsideTagsMeanNothing() {
    #expect(RenderedTemplate("{{ title }}{{# rows }}{{\tname\n}}{{/ rows }}").text == "หน้ากข")
  }
}
