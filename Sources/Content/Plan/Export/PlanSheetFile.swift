/// Writes one sheet as Markdown with its fields in the front matter.
struct PlanSheetFile {
  let project: PlanProject

  /// The text of the file.
  var text: String {
    "---\n" + fields.joined(separator: "\n") + "\n---\n"
      + (project.rationale.isEmpty ? "" : project.rationale + "\n")
  }

  private var fields: [String] {
    var lines = ["title: " + PlanYAML.text(project.title)]
    if let dimension = project.dimension { lines.append("dimension: \(dimension)") }
    if let section = project.section { lines.append("section: " + section) }
    if let title = project.sectionTitle, !title.isEmpty {
      lines.append("sectionTitle: " + PlanYAML.text(title))
    }
    if let sequence = project.sequence { lines.append("sequence: \(sequence)") }
    if let budget { lines.append("budget: " + budget) }
    if !project.quarters.isEmpty {
      lines.append("quarters: [" + project.quarters.map(String.init).joined(separator: ", ") + "]")
    }
    if !project.years.isEmpty { lines.append("years: " + PlanYAML.years(project.years)) }
    if let responsible = project.responsible { lines.append("responsible: " + PlanYAML.text(responsible)) }
    return lines + targets + list("objectives", project.objectives) + steps
      + list("outputs", project.outputs) + list("outcomes", project.outcomes)
  }

  /// A sheet says 0 where a table says `-`.
  private var budget: String? {
    project.budget.map { $0 == .none ? "0" : PlanYAML.amount($0) }
  }

  private var targets: [String] {
    guard !project.targets.isEmpty else { return [] }
    return ["targets:"]
      + project.targets.flatMap { target in
        ["  - who: " + PlanYAML.text(target.who)] + (target.count.map { ["    count: \($0)"] } ?? [])
      }
  }

  private var steps: [String] {
    project.steps.isEmpty ? [] : ["steps:"] + project.steps.flatMap { lines($0, indent: "  ") }
  }

  private func lines(_ step: PlanStep, indent: String) -> [String] {
    guard !step.steps.isEmpty else { return ["\(indent)- " + PlanYAML.text(step.text)] }
    return ["\(indent)- text: " + PlanYAML.text(step.text), "\(indent)  steps:"]
      + step.steps.flatMap { lines($0, indent: indent + "    ") }
  }

  private func list(_ key: String, _ texts: [String]) -> [String] {
    texts.isEmpty ? [] : ["\(key):"] + texts.map { "  - " + PlanYAML.text($0) }
  }
}
