import DataFiles
import Diagnostics
import Markup

/// What a run of the fuzzer feeds.
enum FuzzTarget: String, CaseIterable {
  case yaml
  case csv
  case markdown
  case template
  case site

  /// Feeds one input; whatever it is, the program must neither crash nor hang, and say what is wrong with it.
  func feed(_ bytes: [UInt8], in project: FuzzProject) {
    var diagnostics = DiagnosticList()
    switch self {
    case .yaml:
      guard let source = TextEncoding.decode(bytes, path: "a.yaml", into: &diagnostics) else { break }
      let node = YAMLReader.read(source, into: &diagnostics)
      let isEmpty = source.bytes.allSatisfy { $0 <= 0x20 } || source.bytes.contains(0x23)
      precondition(node != nil || diagnostics.hasErrors || isEmpty || source.bytes.count < 16, "silent")
    case .csv:
      guard let source = TextEncoding.decode(bytes, path: "a.csv", into: &diagnostics) else { break }
      _ = CSVReader.read(source, into: &diagnostics)
    case .markdown:
      guard let source = TextEncoding.decode(bytes, path: "a.md", into: &diagnostics) else { break }
      let rendered = MarkdownParser(options: MarkdownOptions()).render(
        source, body: 0..<source.bytes.count, resolver: { _ in .keep }, into: &diagnostics)
      precondition(FuzzProject.isHarmless(rendered.html.bytes), "unsafe HTML")
    case .template: project.build(template: bytes)
    case .site: project.build(content: bytes)
    }
    for finding in diagnostics.sorted { _ = ConsoleWriter(language: .th, color: true).text(of: finding) }
  }
}
