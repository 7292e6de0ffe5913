import Diagnostics
import Markup
import Templating

/// A model with a field of every kind.
struct SamplePage: TemplateModel {
  var title = "หน้า"
  var empty: String?
  var rows = [SampleRow(name: "ก", title: nil), SampleRow(name: "ข", title: "ในแถว")]
  var none: [SampleRow] = []
  var first: SampleRow? = SampleRow(name: "แรก", title: nil)
  var missing: SampleRow?
  var isOpen = true
  var isShut = false
  var body = HTMLFragment(text: "<x>")
  var link = SafeURL(content: "/a?b=1&c='\"")
  var noLink: SafeURL?

  static let fields: [TemplateField<SamplePage>] = [
    .text("title", \.title), .text("empty", \.empty), .list("rows", \.rows), .list("none", \.none),
    .record("first", \.first), .record("missing", \.missing), .flag("isOpen", \.isOpen),
    .flag("isShut", \.isShut), .html("body", \.body), .html("noBody") { _ in .empty }, .url("link", \.link),
    .url("noLink", \.noLink), .prepared("kept") { $0.rows.map(Prepared.init) },
  ]
}

/// A model inside another, one of whose names hides one of the outer model's.
struct SampleRow: TemplateModel {
  let name: String
  let title: String?
  var inner: [SampleCell] { [SampleCell(words: name + "๑"), SampleCell(words: name + "๒")] }
  var cell: SampleCell { SampleCell(words: "ช่อง" + name) }

  static let fields: [TemplateField<SampleRow>] = [
    .text("name", \.name), .list("inner", \.inner), .record("cell", \.cell),
  ]
}

/// The innermost model.
struct SampleCell: TemplateModel {
  let words: String

  static let fields: [TemplateField<SampleCell>] = [.text("words", \.words)]
}

/// What the template `page` among some files makes of a model.
struct RenderedTemplate {
  let text: String
  let findings: [Diagnostic]

  init(_ files: [String: String], _ page: SamplePage = SamplePage()) {
    var list = DiagnosticList()
    let sources = files.map { SourceText(path: "Templates/\($0.key).mustache", text: $0.value) }
    let set = TemplateSet(files: sources, into: &list)
    var output: [UInt8] = []
    set.template("page", for: SamplePage.self, into: &list)?.render(page, into: &output)
    text = String(decoding: output, as: UTF8.self)
    findings = list.sorted
  }

  init(_ template: String, _ page: SamplePage = SamplePage()) { self.init(["page": template], page) }

  /// The names of the rules that were broken.
  var rules: [String] { findings.map(\.rule.name) }

  /// Rule, file, line, column and length of every finding.
  var places: [String] {
    findings.map { finding in
      let place = finding.place
      let file = place?.file.replacing("Templates/", with: "").replacing(".mustache", with: "") ?? ""
      return "\(finding.rule) \(file) \(place?.line ?? 0):\(place?.column ?? 0)+\(place?.length ?? 0)"
    }
  }
}
