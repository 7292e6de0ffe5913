import Testing

@Suite struct InheritanceTests {
  private static let frame = "<m>{{$main}}default{{/main}}{{$foot}}foot{{/foot}}</m>"

  @Test func aPartialSeesTheModelWhereItStands() {
    let files = ["page": "{{> row}}{{#rows}}{{> row}}{{/rows}}", "row": "<b>{{title}}</b>"]
    #expect(RenderedTemplate(files).text == "<b>หน้า</b><b>หน้า</b><b>หน้า</b>")
  }

  @Test func blocksShowTheirOwnWordsUntilTheyAreReplaced() {
    #expect(RenderedTemplate(["page": "{{> frame}}", "frame": Self.frame]).text == "<m>defaultfoot</m>")
    let page = "{{<frame}}not shown{{$main}}{{> row}}{{/main}}not shown{{/frame}}"
    let files = ["page": page, "row": "<b>{{title}}</b>", "frame": Self.frame]
    #expect(RenderedTemplate(files).text == "<m><b>หน้า</b>foot</m>")
    #expect(RenderedTemplate(files).rules.isEmpty)
  }

  @Test func theTemplateThatWasAskedForHasTheLastWord() {
    let files = [
      "page": "{{<middle}}{{$foot}}page{{/foot}}{{/middle}}",
      "middle": "{{<frame}}{{$main}}middle {{$more}}more{{/more}}{{/main}}{{$foot}}middle{{/foot}}{{/frame}}",
      "frame": Self.frame,
    ]
    #expect(RenderedTemplate(files).text == "<m>middle morepage</m>")
  }

  @Test func aBlockMayStandInASectionAndSeesItsModel() {
    let files = [
      "page": "{{<frame}}{{$row}}({{name}}){{/row}}{{/frame}}",
      "frame": "{{#rows}}{{$row}}{{/row}}{{/rows}}",
    ]
    #expect(RenderedTemplate(files).text == "(ก)(ข)")
  }

  @Test func theLaterOfTwoFilesWithOneNameCounts() {
    let rendered = RenderedTemplate(["builtin/page": "old", "page": "new"].filter { $0.key == "page" })
    #expect(rendered.text == "new")
  }

  @Test func templatesThatIncludeEachOtherAreReportedOnce() {
    let rendered = RenderedTemplate([
      "page": "a{{> other}}b", "other": "c\n{{#isOpen}}{{> page}}{{/isOpen}}d",
    ])
    #expect(rendered.places == ["template.recursion other 2:16+4"])
    #expect(rendered.text == "ac\ndb")
    #expect(RenderedTemplate("{{> page}}").rules == ["template.recursion"])
    #expect(RenderedTemplate("{{<page}}{{/page}}").rules == ["template.recursion"])
  }

  @Test func aTemplateMayBeIncludedManyTimesBesideItself() {
    #expect(RenderedTemplate(["page": "{{> row}}{{> row}}", "row": "r"]).text == "rr")
  }
}
