import Diagnostics
import Markup
import Templating
import Testing

@Suite struct SpecializedTemplateTests {
  struct Row: TemplateModel {
    let name: String
    static let fields: [TemplateField<Row>] = [.text("name", \.name)]
  }

  struct Frame: TemplateModel {
    let site: String
    let here: String?
    let rows: [Row]
    let day: Row?
    static let fields: [TemplateField<Frame>] = [
      .text("site", \.site), .text("here", \.here), .list("rows", \.rows), .record("day", \.day),
    ]
  }

  struct Page: TemplateModel {
    let frame: Frame
    let title: String
    let rows: [Row]
    let isOpen: Bool
    let link: SafeURL?
    let body: HTMLFragment
    static let fields: [TemplateField<Page>] = [
      .record("frame", \.frame), .text("title", \.title), .list("rows", \.rows), .flag("isOpen", \.isOpen),
      .url("link", \.link), .html("body", \.body),
    ]
  }

  struct Open: TemplateModel {
    let page: Page
    static let fields: [TemplateField<Open>] = [
      .text("title", \.page.title), .list("rows", \.page.rows), .text("frame.here", \.page.frame.here),
      .record("frame.day", \.page.frame.day), .html("body", \.page.body),
    ]
  }

  /// A page whose open values follow from a number, and its other values too where they are not those known.
  private static func page(_ number: Int, known: Int) -> Page {
    let rows = (0..<number % 3).map { Row(name: "แถว <\($0)>") }
    return Page(
      frame: Frame(
        site: "<เว็บ> \(known)", here: number.isMultiple(of: 2) ? "ที่นี่ \"\(number)\"" : nil,
        rows: (0..<known % 3).map { Row(name: "เมนู \($0)") },
        day: number.isMultiple(of: 3) ? nil : Row(name: "วัน & \(number)")),
      title: number.isMultiple(of: 5) ? "" : "เรื่อง \(number)", rows: rows, isOpen: known.isMultiple(of: 2),
      link: known.isMultiple(of: 3) ? nil : SafeURL(content: "/a?b=\(known)&c"),
      body: HTMLFragment(text: "<\(number)>"))
  }

  private static let templates = [
    "{{title}}|{{#frame}}{{site}}{{here}}{{/frame}}|{{body}}",
    "<a title=\"{{title}}\" href=\"{{link}}\">{{#link}}{{link}}{{/link}}</a>",
    "{{#frame}}{{#rows}}[{{name}}{{here}}{{title}}]{{/rows}}{{/frame}}{{#rows}}({{name}}{{title}}){{/rows}}",
    "{{#rows}}{{#frame}}{{#day}}{{name}}{{site}}{{here}}{{/day}}{{/frame}}{{name}};{{/rows}}",
    "{{^rows}}none{{/rows}}{{#isOpen}}open{{/isOpen}}{{^isOpen}}shut{{/isOpen}}x{{#title}}y{{/title}}z",
    "{{frame.site}}{{frame.here}}{{frame.day.name}}{{#frame.rows}}{{name}}{{/frame.rows}}{{^link}}-{{/link}}",
    "{{#rows}}{{#rows}}{{name}}{{/rows}}{{/rows}}", "only words",
  ]

  @Test(arguments: templates)
  func aSpecializedTemplateWritesWhatTheWholeOneDoes(template: String) throws {
    var findings = DiagnosticList()
    let set = TemplateSet(files: [SourceText(path: "page.mustache", text: template)], into: &findings)
    let whole = try #require(set.template("page", for: Page.self, into: &findings))
    var trace = RenderTrace()
    for known in 0..<6 {
      let special = whole.specialized(to: Self.page(1000, known: known), open: Open.self)
      for number in 0..<30 {
        let page = Self.page(number, known: known)
        var (expected, plain, noted): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        whole.render(page, into: &expected)
        special.render(Open(page: page), into: &plain)
        special.render(Open(page: page), into: &noted, noting: &trace)
        #expect(plain == expected)
        #expect(noted == expected)
      }
    }
  }

  @Test func aTraceTellsWhatIsNotTheTemplates() throws {
    var findings = DiagnosticList()
    let text = "<p>{{#frame}}{{site}}{{/frame}}</p><b>{{title}}</b>{{#rows}}!{{name}}{{/rows}}"
    let set = TemplateSet(files: [SourceText(path: "page.mustache", text: text)], into: &findings)
    let whole = try #require(set.template("page", for: Page.self, into: &findings))
    let special = whole.specialized(to: Self.page(1, known: 1), open: Open.self)
    var trace = RenderTrace()
    var output: [UInt8] = []
    special.render(Open(page: Self.page(2, known: 1)), into: &output, noting: &trace)
    let written = trace.steps.filter { $0.kind != .section }.map {
      String(decoding: output[$0.range], as: UTF8.self)
    }
    #expect(written == ["เรื่อง 2", "แถว &lt;0&gt;", "แถว &lt;1&gt;"])
    #expect(trace.steps.filter { $0.kind == .section }.count == 2)
  }
}
