import Diagnostics

/// A parsed template.
struct TemplateFile: Sendable {
  let name: String
  let source: SourceText
  let nodes: [TemplateNode]
}
