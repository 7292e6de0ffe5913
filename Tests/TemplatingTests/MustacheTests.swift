import Diagnostics
import Markup
import Templating
import Testing

@Suite struct MustacheTests {
  struct Row: TemplateModel {
    let name: String
    static let fields: [TemplateField<Row>] = [.text("name", \.name)]
  }

  struct Page: TemplateModel {
    let title: String
    let rows: [Row]
    let first: Row?
    let isOpen: Bool
    let body: HTMLFragment

    static let fields: [TemplateField<Page>] = [
      .text("title", \.title), .list("rows", \.rows), .record("first", \.first), .flag("isOpen", \.isOpen),
      .html("body", \.body),
    ]
  }

  private let page = Page(
    title: "หน้า", rows: [Row(name: "ก"), Row(name: "ข")], first: Row(name: "แรก"), isOpen: true,
    body: HTMLFragment(text: "<x>"))

  private func render(_ files: [String: String]) -> (text: String, rules: [String]) {
    var findings = DiagnosticList()
    let sources = files.map { SourceText(path: $0.key + ".mustache", text: $0.value) }
    let set = TemplateSet(files: sources, into: &findings)
    var output: [UInt8] = []
    set.template("page", for: Page.self, into: &findings)?.render(page, into: &output)
    return (String(decoding: output, as: UTF8.self), findings.sorted.map(\.rule.name))
  }

  @Test(arguments: [
    ("{{title}}", "หน้า"), ("{{#rows}}[{{name}}]{{/rows}}", "[ก][ข]"), ("{{^rows}}none{{/rows}}", ""),
    ("{{#isOpen}}a{{/isOpen}}{{^isOpen}}b{{/isOpen}}", "a"), ("{{first.name}}", "แรก"),
    ("{{#first}}{{name}}/{{title}}{{/first}}", "แรก/หน้า"), ("{{! nothing }}x", "x"),
    ("{{=<% %>=}}<% title %>", "หน้า"), ("{{body}}|{{{body}}}|{{&body}}", "&lt;x&gt;|&lt;x&gt;|&lt;x&gt;"),
    ("a\n  {{#isOpen}}\nb\n  {{/isOpen}}\nc\n", "a\nb\nc\n"), ("{{#title}}there{{/title}}", "there"),
  ])
  func mustacheMeansWhatItsManualSays(template: String, expected: String) {
    let (text, rules) = render(["page": template])
    #expect(text == expected)
    #expect(rules.isEmpty)
  }

  @Test func partialsAndBlocksAreFilledIn() {
    let files = [
      "page": "{{< frame}}{{$main}}{{> row}}{{/main}}{{/ frame}}", "row": "<b>{{title}}</b>",
      "frame": "<m>{{$main}}default{{/main}}{{$foot}}foot{{/foot}}</m>",
    ]
    #expect(render(files).text == "<m><b>หน้า</b>foot</m>")
  }

  @Test(arguments: [
    ("{{> nothing}}", "template.unknown-partial"), ("{{> page}}", "template.recursion"),
    ("{{#rows}}x", "template.open-section"), ("x{{/rows}}", "template.stray-close"),
    ("{{#rows}}{{#isOpen}}{{/rows}}{{/isOpen}}", "template.crossed-close"), ("{{title", "template.open-tag"),
    ("{{rows}}", "template.wrong-place"), ("<p title={{title}}>", "template.wrong-place"),
    ("<script>{{title}}</script>", "template.wrong-place"), ("<!-- {{title}} -->", "template.wrong-place"),
    ("<p title=\"{{body}}\">", "template.wrong-place"), ("{{{title}}}", "template.wrong-place"),
    ("{{#isOpen}}<p title=\"{{/isOpen}}", "template.torn-section"),
    ("{{title.name}}", "template.not-a-record"),
  ])
  func whatCannotBeRightIsAnError(template: String, rule: String) {
    #expect(render(["page": template]).rules.contains(rule))
  }
}
