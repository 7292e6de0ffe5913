/// The parts of the program that are fuzzed, by name.
enum FuzzTargets {
  static let names = [
    "csv", "front", "markdown", "memory", "record", "site", "template", "text", "yaml",
  ]

  /// A target; nothing for an unknown name.
  static func named(_ name: String) throws -> (any FuzzTarget)? {
    switch name {
    case "csv": CSVTarget()
    case "front": FrontMatterTarget()
    case "markdown": MarkdownTarget()
    case "memory": try MemoryTarget()
    case "record": try RecordTarget()
    case "site": SiteTarget(project: try FuzzProject())
    case "template": TemplateTarget(project: try FuzzProject())
    case "text": TextTarget()
    case "yaml": YAMLTarget()
    default: nil
    }
  }
}
