import DataFiles
import Diagnostics

/// A template of the project's own in the whole pipeline.
struct TemplateTarget: FuzzTarget {
  let project: FuzzProject

  func fault(of bytes: [UInt8]) throws -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    let source = TextEncoding.decode(bytes, path: "Templates/article.mustache", into: &findings)
    guard let source else { return findings.hasErrors ? nil : "a template is refused in silence" }
    return try project.build(templates: [source]) ?? project.folder.trespass()
  }
}
