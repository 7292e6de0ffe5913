import Diagnostics

/// A template that is compiled once: when it is first rendered, unless it was asked for before.
public struct DeferredTemplate<Model: TemplateModel>: Sendable {
  /// The name of its file without ending.
  public let name: String
  private let set: TemplateSet
  private let cell = ProgramCell()

  /// Names a template of a set.
  public init(_ name: String, in set: TemplateSet) {
    self.name = name
    self.set = set
  }

  /// The sources from which it is made: its own and those of all that it includes.
  public var sources: [SourceText] { self.set.sources(of: name) }

  /// The compiled template; nothing where there is none.
  ///
  /// What is wrong in it is reported to whoever asks first.
  public func compiled(into diagnostics: inout DiagnosticList) -> Template<Model>? {
    var findings = DiagnosticList()
    let program = cell.program { set.template(name, for: Model.self, into: &findings)?.program }
    diagnostics.add(contentsOf: findings)
    return program.map { Template(name: name, program: $0) }
  }

  /// Appends what the template makes of a model; nothing where there is none.
  public func render(_ model: Model, into output: inout [UInt8]) {
    render(Prepared(model), into: &output)
  }

  /// Appends what the template makes of a model whose values were taken before; nothing where there is none.
  public func render(_ model: Prepared<Model>, into output: inout [UInt8]) {
    var known = DiagnosticList()
    compiled(into: &known)?.render(model.record, into: &output)
  }
}
