/// The parts of the program that are fuzzed, by name.
enum FuzzTargets {
  static let names = [
    "csv", "front", "markdown", "plan", "privacy", "release", "site", "template", "word", "workbook", "yaml",
  ]

  /// A target; nil for an unknown name.
  static func named(_ name: String) throws -> (any FuzzTarget)? {
    switch name {
    case "csv": CSVTarget()
    case "front": FrontMatterTarget()
    case "markdown": MarkdownTarget()
    case "plan": PlanTarget()
    case "privacy": PrivacyTarget()
    case "release": try ReleaseTarget()
    case "site": SiteTarget(project: try FuzzProject())
    case "template": TemplateTarget(project: try FuzzProject())
    case "word": WordTarget()
    case "workbook": WorkbookTarget()
    case "yaml": YAMLTarget()
    default: nil
    }
  }
}
