import Testing

@Suite struct SectionTests {
  @Test(arguments: [
    ("{{#title}}a{{/title}}{{^title}}b{{/title}}", "a"), ("{{#empty}}a{{/empty}}{{^empty}}b{{/empty}}", "b"),
    ("{{#isOpen}}a{{/isOpen}}{{^isOpen}}b{{/isOpen}}", "a"),
    ("{{#isShut}}a{{/isShut}}{{^isShut}}b{{/isShut}}", "b"),
    ("{{#link}}a{{/link}}{{^link}}b{{/link}}", "a"), ("{{#noLink}}a{{/noLink}}{{^noLink}}b{{/noLink}}", "b"),
    ("{{#body}}a{{/body}}{{^body}}b{{/body}}", "a"), ("{{#noBody}}a{{/noBody}}{{^noBody}}b{{/noBody}}", "b"),
    ("{{#rows}}a{{/rows}}{{^rows}}b{{/rows}}", "aa"), ("{{#none}}a{{/none}}{{^none}}b{{/none}}", "b"),
    ("{{#first}}a{{/first}}{{^first}}b{{/first}}", "a"),
    ("{{#missing}}a{{/missing}}{{^missing}}b{{/missing}}", "b"),
  ])
  func everyKindOfValueShowsOrHidesItsSection(template: String, expected: String) {
    #expect(RenderedTemplate(template).text == expected)
  }

  @Test func aListRepeatsItsSectionInOrder() {
    #expect(RenderedTemplate("{{#rows}}[{{name}}]{{/rows}}").text == "[ก][ข]")
    #expect(RenderedTemplate("{{#rows}}{{#inner}}{{words}} {{/inner}};{{/rows}}").text == "ก๑ ก๒ ;ข๑ ข๒ ;")
  }

  @Test func aListTakenBeforeRepeatsTheSame() {
    #expect(RenderedTemplate("{{#kept}}[{{name}}]{{/kept}}").text == "[ก][ข]")
  }

  @Test func namesOfOuterModelsAreSeenInside() {
    #expect(
      RenderedTemplate("{{#rows}}{{#inner}}{{title}}/{{name}}/{{words}} {{/inner}}{{/rows}}").text
        == "หน้า/ก/ก๑ หน้า/ก/ก๒ หน้า/ข/ข๑ หน้า/ข/ข๒ ")
    #expect(RenderedTemplate("{{#first}}{{#rows}}{{name}}{{/rows}}{{name}}{{/first}}").text == "กขแรก")
  }

  @Test func dotsLeadIntoModels() {
    #expect(RenderedTemplate("{{first.name}}").text == "แรก")
    #expect(RenderedTemplate("{{first.cell.words}} {{title}}").text == "ช่องแรก หน้า")
    #expect(RenderedTemplate("{{#first.inner}}{{words}}{{name}},{{/first.inner}}").text == "แรก๑แรก,แรก๒แรก,")
    #expect(RenderedTemplate("{{#rows}}{{cell.words}}{{/rows}}").text == "ช่องกช่องข")
    #expect(RenderedTemplate("{{missing.name}}{{#missing.inner}}a{{/missing.inner}}").text.isEmpty)
  }

  @Test func aDottedNameIsSoughtInItsModelAlone() {
    let rendered = RenderedTemplate("{{first.title}}")
    #expect(rendered.rules == ["template.unknown-name"])
    #expect(rendered.findings.first?.message.en == "there is no “title” in SampleRow")
  }

  @Test func commentsAreLeftOut() {
    #expect(RenderedTemplate("a{{! nothing\nat {all} }}b").text == "ab")
  }

  @Test func delimitersMayChangeAndChangeBack() {
    let rendered = RenderedTemplate("{{=<% %>=}}{{title}}<% title %><%={{ }}=%>{{title}}")
    #expect(rendered.text == "{{title}}หน้าหน้า")
    #expect(rendered.rules.isEmpty)
  }
}
