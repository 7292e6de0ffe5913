import ThaiText

/// Writes a plan as the files that staff edit: `plan.yaml` and a sheet a project.
package enum PlanFiles {
  /// The files below the project's root, the plan first; reading them gives the same plan back.
  package static func files(of plan: ActionPlan, title: String) -> [ScaffoldFile] {
    [ScaffoldFile(PlanLoader.folder + "/plan.yaml", yaml(of: plan, title: title))]
      + plan.projects.map {
        ScaffoldFile("\(PlanLoader.folder)/projects/\($0.id).md", PlanSheetFile(project: $0).text)
      }
  }

  private static func yaml(of plan: ActionPlan, title: String) -> String {
    var lines = [
      "# แผนปฏิบัติการป้องกันการทุจริต: แก้ไขได้ทุกบรรทัด แล้วตรวจด้วย prongsai check",
      "title: " + PlanYAML.text(title),
    ]
    if let agency = plan.agency { lines.append("agency: " + PlanYAML.text(agency)) }
    lines.append("years: " + PlanYAML.years(plan.years))
    lines.append(plan.dimensions.isEmpty ? "dimensions: []" : "dimensions:")
    for dimension in plan.dimensions { lines += self.lines(dimension, plan.years) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ dimension: PlanDimension, _ years: [FiscalYear]) -> [String] {
    var lines = ["  - number: \(dimension.number)"]
    if !dimension.title.isEmpty { lines.append("    title: " + PlanYAML.text(dimension.title)) }
    if !dimension.missions.isEmpty { lines.append("    missions:") }
    for mission in dimension.missions {
      lines.append("      - number: " + mission.number)
      if !mission.title.isEmpty { lines.append("        title: " + PlanYAML.text(mission.title)) }
    }
    if !dimension.rows.isEmpty { lines.append("    rows:") }
    for row in dimension.rows { lines += self.lines(row, years) }
    return lines + amounts("totals", dimension.totals, years, indent: "    ")
  }

  private static func lines(_ row: PlanRow, _ years: [FiscalYear]) -> [String] {
    var lines = ["      - title: " + PlanYAML.text(row.title)]
    if let project = row.project { lines.append("        project: " + project) }
    if let mission = row.mission { lines.append("        mission: " + mission) }
    lines += amounts("amounts", row.amounts, years, indent: "        ")
    if let remark = row.remark { lines.append("        remark: " + PlanYAML.text(remark)) }
    return lines
  }

  /// One amount where every year has the same, else one a year.
  private static func amounts(
    _ key: String, _ amounts: [FiscalYear: PlanAmount], _ years: [FiscalYear], indent: String
  ) -> [String] {
    let list = years.compactMap { year in amounts[year].map { (year, $0) } }
    guard let first = list.first?.1 else { return [] }
    if list.count == years.count, list.allSatisfy({ $0.1 == first }) {
      return ["\(indent)\(key): \(PlanYAML.amount(first))"]
    }
    return ["\(indent)\(key):"]
      + list.map { "\(indent)  \($0.0.buddhistYear): \(PlanYAML.amount($0.1))" }
  }
}

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
