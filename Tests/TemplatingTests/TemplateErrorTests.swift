import Diagnostics
import Templating
import Testing

@Suite struct TemplateErrorTests {
  @Test(arguments: [
    ("<p>\n  {{titel}}", "template.unknown-name page 2:5+5"),
    ("ก็ {{#rosw}}{{/rosw}}", "template.unknown-name page 1:7+4"),
    ("{{first.nmae}}", "template.unknown-name page 1:3+10"),
    ("{{}}", "template.unknown-name page 1:3+1"), ("{{.}}", "template.unknown-name page 1:3+1"),
    ("{{title.name}}", "template.not-a-record page 1:3+5"),
    ("\n\n{{> nothing}}", "template.unknown-partial page 3:5+7"),
    ("a {{#rows}}x", "template.open-section page 1:6+4"), ("x\n{{/rows}}", "template.stray-close page 2:4+4"),
    ("{{#rows}}\n{{/row}}", "template.crossed-close page 2:4+3"),
    ("ก {{title", "template.open-tag page 1:3+2"),
    ("{{{title}}", "template.open-tag page 1:1+2"), ("{{=| =}}", "template.delimiters page 1:4+1"),
    ("<p>{{rows}}", "template.wrong-place page 1:6+4"),
    ("<a\r\n href=\"{{title}}\">", "template.wrong-place page 2:10+5"),
  ])
  func everyErrorIsReportedWhereItStands(template: String, place: String) {
    let rendered = RenderedTemplate(template)
    #expect(rendered.places == [place])
    #expect(rendered.findings.allSatisfy { $0.severity == .error && $0.mend != nil })
  }

  @Test func theNearestNameIsSuggested() {
    #expect(RenderedTemplate("{{titel}}").findings.first?.suggestion == "title")
    #expect(RenderedTemplate("{{first.inenr}}").findings.first?.suggestion == "inner")
    #expect(RenderedTemplate(["page": "{{> wrods}}", "words": ""]).findings.first?.suggestion == "words")
    let files = ["page": "{{<frame}}{{$mian}}{{/mian}}{{/frame}}", "frame": "{{$main}}{{/main}}"]
    #expect(RenderedTemplate(files).findings.first?.suggestion == "main")
  }

  @Test func allNamesInSightAreTold() {
    let finding = RenderedTemplate("{{#rows}}{{#cell}}{{x}}{{/cell}}{{/rows}}").findings.first
    #expect(finding?.mend?.en.hasPrefix("known are: words, name, inner, cell, title, empty, rows") == true)
  }

  @Test func aBlockThatTheParentLacksIsAnError() {
    let files = [
      "page": "{{<frame}}\n{{$side}}{{/side}}{{/frame}}", "frame": "{{$main}}{{/main}}{{> part}}",
      "part": "{{#isOpen}}{{$foot}}{{/foot}}{{/isOpen}}",
    ]
    let rendered = RenderedTemplate(files)
    #expect(rendered.places == ["template.unknown-block page 2:4+4"])
    #expect(rendered.findings.first?.mend?.en == "its blocks are: foot, main")
  }

  @Test func errorsInPartialsNameThePartial() {
    let files = ["page": "{{> part}}\n{{> part}}", "part": "<p title={{title}}>"]
    #expect(RenderedTemplate(files).places == ["template.wrong-place part 1:12+5"])
  }

  @Test func aTemplateThatIsMissingIsAnError() {
    let rendered = RenderedTemplate(["other": "x"])
    #expect(rendered.rules == ["template.missing"])
    #expect(rendered.text.isEmpty)
  }

  @Test func filesWithAnotherEndingAreNoTemplates() {
    var list = DiagnosticList()
    let set = TemplateSet(files: [SourceText(path: "page.html", text: "{{")], into: &list)
    #expect(list.all.isEmpty)
    #expect(set.template("page", for: SamplePage.self, into: &list) == nil)
  }

  @Test func nestingIsLimited() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#isOpen}}", count: depth) + "ก" + String(repeating: "{{/isOpen}}", count: depth)
    }
    #expect(RenderedTemplate(nested(50)).text == "ก")
    #expect(RenderedTemplate(nested(50)).rules.isEmpty)
    for depth in [51, 100_000] {
      #expect(RenderedTemplate(nested(depth)).places == ["template.too-deep page 1:554+6"])
    }
  }

  @Test func chainsOfTemplatesAreLimited() {
    func chain(_ length: Int) -> [String: String] {
      var files = ["page": "{{> 1}}", "\(length)": "ก"]
      for number in 1..<length { files["\(number)"] = "{{> \(number + 1)}}" }
      return files
    }
    #expect(RenderedTemplate(chain(50)).text == "ก")
    #expect(RenderedTemplate(chain(500)).places == ["template.too-deep 50 1:5+2"])
  }

  @Test func templatesThatMultiplyAreRefused() {
    var files = ["page": "{{> 1}}", "40": "ก"]
    for number in 1..<40 { files["\(number)"] = "{{> \(number + 1)}}{{> \(number + 1)}}" }
    #expect(RenderedTemplate(files).rules == ["template.too-large"])
  }
}

@Suite struct TemplateCostTests {
  @Test func whatIncludesMultiplyIsRefusedWhereItDoesNotFitAnyMore() {
    var files = ["page": "ก\n{{> a0}}", "a5": String(repeating: "x", count: 1_000)]
    for level in 0..<5 {
      files["a\(level)"] = String(repeating: "{{> a\(level + 1)}}", count: 10)
    }
    let rendered = RenderedTemplate(files)
    #expect(rendered.rules == ["template.too-large"])
    #expect(rendered.findings.first?.place?.file.hasPrefix("Templates/a") == true)
    files["page"] = String(repeating: "x", count: 1_100_000)
    #expect(RenderedTemplate(files).places == ["template.too-large page 1:1+1"])
  }

  @Test func sectionsThatRepeatWithinThemselvesDoNotFillTheDisk() {
    let rows = (0..<100).map { SampleRow(name: "\($0)", title: nil) }
    let nested = String(repeating: "{{#rows}}", count: 8) + "x" + String(repeating: "{{/rows}}", count: 8)
    var list = DiagnosticList()
    let source = SourceText(path: "Templates/page.mustache", text: nested)
    let set = TemplateSet(files: [source], into: &list)
    let template = set.template("page", for: SamplePage.self, into: &list)
    #expect(list.all.isEmpty)
    var output: [UInt8] = []
    var page = SamplePage()
    #expect(template?.render(page, into: &output) == true)
    #expect(output.count == 256)
    page.rows = rows
    output = []
    #expect(template?.render(page, into: &output) == false)
    #expect(output.count < 2_000_000)
  }

  @Test func aHundredThousandFaultsAreCountedAndNotAllTold() {
    let rendered = RenderedTemplate(String(repeating: "{{#x}}{{/x}}", count: 60_000))
    #expect(rendered.rules.filter { $0 == "template.unknown-name" }.count == 100)
    #expect(rendered.rules.contains("template.more-faults") || rendered.rules.contains("template.too-large"))
  }

  @Test(arguments: ["{{> x}}", "{{#x}}", "{{^x}}", "{{/x}}", "{{x}}", "{{> pages}}"])
  func anUnknownNameInEveryTagOfALargeTemplateTakesNoTime(tag: String) {
    let time = ContinuousClock().measure {
      let rendered = RenderedTemplate(String(repeating: tag, count: 20_000))
      #expect(!rendered.rules.isEmpty && rendered.rules.count < 300)
    }
    #expect(time < .seconds(20))
  }
}
