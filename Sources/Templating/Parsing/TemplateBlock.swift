import Diagnostics

/// A named part of a template, or its replacement.
struct TemplateBlock: Sendable {
  let name: TemplateName
  let nodes: [TemplateNode]
}
