import Diagnostics

/// The templates of a site, parsed once; those that a project brings replace the built-in ones of the same name.
package struct TemplateSet: Sendable {
  private static let ending = ".mustache"
  private let files: [String: TemplateFile]

  /// Parses files whose names end in `.mustache`; of two with one name the later counts.
  package init(files sources: [SourceText], into diagnostics: inout DiagnosticList) {
    var chosen: [String: SourceText] = [:]
    for source in sources where source.path.hasSuffix(Self.ending) {
      let name =
        source.path.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
      chosen[String(name.dropLast(Self.ending.utf8.count))] = source
    }
    files = Dictionary(
      uniqueKeysWithValues: chosen.sorted { $0.key < $1.key }.map { name, source in
        (name, TemplateParser.parse(source, name: name, into: &diagnostics))
      })
  }

  /// The names of all templates.
  package var names: [String] { files.keys.sorted() }

  /// The template of a name, compiled for a kind of model; nothing where there is none, which is reported.
  package func template<Model: TemplateModel>(
    _ name: String, for model: Model.Type, into diagnostics: inout DiagnosticList
  ) -> Template<Model>? {
    guard let file = files[name] else {
      diagnostics.add(
        Diagnostic(
          "template.missing", .error,
          LocalizedText(th: "ไม่มีแม่แบบ \(name).mustache", en: "the template \(name).mustache is missing")))
      return nil
    }
    let program = TemplateCompiler.compile(file, for: Model.shape, in: files, into: &diagnostics)
    return Template(name: name, program: program)
  }

  /// The names of a template and of all that it includes or extends, in alphabetical order.
  package func files(of name: String) -> [String] {
    var names: Set<String> = []
    func visit(_ name: String) {
      guard let file = files[name], names.insert(name).inserted else { return }
      visit(file.nodes)
    }
    func visit(_ nodes: [TemplateNode]) {
      for node in nodes {
        switch node {
        case .literal, .variable: break
        case .section(_, _, let nodes): visit(nodes)
        case .partial(let name): visit(name.text)
        case .parent(let name, let blocks):
          visit(name.text)
          for block in blocks { visit(block.nodes) }
        case .block(let block): visit(block.nodes)
        }
      }
    }
    visit(name)
    return names.sorted()
  }
}
