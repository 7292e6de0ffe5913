import Diagnostics
import Synchronization
import Templating

/// The template of one page kind, compiled once: when its first page is made, unless it was asked for before.
final class SiteTemplate<Model: TemplateModel>: Sendable {
  let name: String
  private let set: TemplateSet
  private let compiled = Mutex<Template<Model>?>(nil)

  init(_ name: String, in set: TemplateSet) {
    self.name = name
    self.set = set
  }

  /// Compiles the template; false where there is none. What is wrong in it is reported.
  func compile(into diagnostics: inout DiagnosticList) -> Bool {
    template(into: &diagnostics) != nil
  }

  /// Appends the page of a model.
  func render(_ model: Model, into output: inout [UInt8]) {
    var known = DiagnosticList()
    template(into: &known)?.render(model, into: &output)
  }

  private func template(into diagnostics: inout DiagnosticList) -> Template<Model>? {
    var findings = DiagnosticList()
    defer { diagnostics.add(contentsOf: findings) }
    return compiled.withLock { compiled in
      if compiled == nil { compiled = set.template(name, for: Model.self, into: &findings) }
      return compiled
    }
  }
}
