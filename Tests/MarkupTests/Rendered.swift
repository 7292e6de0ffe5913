import Diagnostics
import Markup

/// A Markdown text as the parser writes it, with the findings.
struct Rendered {
  let markdown: RenderedMarkdown
  let findings: [Diagnostic]

  init(
    _ text: String, options: MarkdownOptions = MarkdownOptions(), skipping prefix: String = "",
    resolver: (LinkRequest) -> LinkAnswer = { _ in .keep }
  ) {
    let source = SourceText(path: "page.md", text: prefix + text)
    var diagnostics = DiagnosticList()
    markdown = MarkdownParser(options: options).render(
      source, body: prefix.utf8.count..<source.bytes.count, resolver: resolver, into: &diagnostics)
    findings = diagnostics.sorted
  }

  /// The HTML.
  var html: String { String(decoding: markdown.html.bytes, as: UTF8.self) }

  /// Rule, line, column and length of every finding.
  var places: [String] {
    findings.map { finding in
      let place = finding.place
      return "\(finding.rule) \(place?.line ?? 0):\(place?.column ?? 0)+\(place?.length ?? 0)"
    }
  }

  /// The names of the rules that were broken.
  var rules: [String] { findings.map(\.rule.name) }
}
