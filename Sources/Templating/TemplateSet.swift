import Diagnostics

/// The templates of a site: the entrance of this target.
///
/// In come the files of all templates (Mustache, with inheritance) and the models that fill them; out come a
/// `Template` a page kind, compiled once, which appends the bytes of a page. Whatever is wrong with a template is a
/// finding with line and column when the site is loaded, never a hole in a page.
///
/// 1. `TemplateScanner` splits a file into literal bytes and tags; `TemplateParser` builds their tree.
/// 2. `TemplateCompiler` resolves every name against the fields of a `TemplateModel` (unknown names are errors),
///    fills partials and blocks in, and chooses the escaping of every value by its place in the HTML, which
///    `MarkupState` knows.
/// 3. `Program` is the result and runs it.
///
/// `TemplateRules` holds the texts of all findings.
package struct TemplateSet: Sendable {
  private static let ending = ".mustache"
  private let files: [String: TemplateFile]

  /// Parses files whose names end in `.mustache`; of two with one name the later counts, so that a project's own
  /// templates replace the built-in ones.
  package init(files sources: [SourceText], into diagnostics: inout DiagnosticList) {
    var chosen: [String: SourceText] = [:]
    for source in sources where source.path.hasSuffix(Self.ending) {
      let file = source.path.utf8.split(separator: 0x2F).last ?? source.path.utf8[...]
      chosen[String(decoding: file.dropLast(Self.ending.utf8.count), as: UTF8.self)] = source
    }
    var files: [String: TemplateFile] = [:]
    for (name, source) in chosen {
      files[name] = TemplateParser.parse(source, name: name, into: &diagnostics)
    }
    self.files = files
  }

  /// The template of a name, compiled for a kind of model; nil if there is none, which is reported.
  package func template<Model: TemplateModel>(
    _ name: String, for model: Model.Type, into diagnostics: inout DiagnosticList
  ) -> Template<Model>? {
    guard let file = files[name] else {
      diagnostics.add(.missingTemplate(name))
      return nil
    }
    let program = TemplateCompiler.compile(file, for: Model.shape, in: files, into: &diagnostics)
    return Template(name: name, program: program)
  }

  /// The names of all templates, in alphabetical order.
  package var names: [String] { files.keys.sorted() }

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

/// A compiled template for models of one kind.
package struct Template<Model: TemplateModel>: Sendable {
  /// The name of its file without ending.
  package let name: String
  let program: Program

  /// Appends what the template makes of a model; false if the page grew too large and breaks off.
  @discardableResult
  package func render(_ model: Model, into output: inout [UInt8]) -> Bool {
    var frames = [model.record]
    var budget = PageBudget(after: output.count)
    program.run(with: &frames, into: &output, &budget)
    return !budget.isSpent
  }
}
