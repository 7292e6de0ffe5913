import Content
import Diagnostics
import ThaiText

/// The answer of `import plan --json`: stable, with places as lines of the document.
extension ImportedPlan {
  /// The answer with the findings on the plan; `further` members follow those of the plan.
  package func json(_ diagnostics: [Diagnostic], further: [JSONValue.Member] = []) -> JSONValue {
    .object(
      [
        .init("schema", "prongsai/1"), .init("kind", "plan"), .init("title", .string(title)),
        .init("agency", .text(plan.agency)),
        .init("years", .array(plan.years.map { .integer($0.buddhistYear) })),
        .init("dimensions", .array(plan.dimensions.map(json))),
        .init("projects", .array(plan.projects.map(json))),
        .init("unplaced", .array(unplaced.map { ["line": .integer($0.line), "text": .string($0.text)] })),
        .init("diagnostics", .array(diagnostics.map(\.json))),
      ] + further)
  }

  private func json(_ dimension: PlanDimension) -> JSONValue {
    [
      "number": .integer(dimension.number), "title": .string(dimension.title),
      "missions": .array(
        dimension.missions.map { ["number": .string($0.number), "title": .string($0.title)] }),
      "totals": amounts(dimension.totals), "rows": .array(dimension.rows.map(json)),
    ]
  }

  private func json(_ row: PlanRow) -> JSONValue {
    [
      "project": .text(row.project), "mission": .text(row.mission), "title": .string(row.title),
      "amounts": amounts(row.amounts), "remark": .text(row.remark), "line": line(row.place),
    ]
  }

  private func json(_ project: PlanProject) -> JSONValue {
    [
      "id": .string(project.id), "dimension": project.dimension.map(JSONValue.integer) ?? .null,
      "section": .text(project.section), "sectionTitle": .text(project.sectionTitle),
      "sequence": project.sequence.map(JSONValue.integer) ?? .null, "title": .string(project.title),
      "rationale": .string(project.rationale), "budget": amount(project.budget),
      "quarters": .array(project.quarters.map(JSONValue.integer)),
      "years": .array(project.years.map { .integer($0.buddhistYear) }),
      "targets": .array(
        project.targets.map {
          ["who": .string($0.who), "count": $0.count.map(JSONValue.integer) ?? .null]
        }),
      "objectives": texts(project.objectives), "steps": texts(project.steps.map { text($0) }),
      "responsible": .text(project.responsible), "outputs": texts(project.outputs),
      "outcomes": texts(project.outcomes), "line": line(project.place),
    ]
  }

  /// A step with the ones within it on lines of their own.
  private func text(_ step: PlanStep, depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth)
    return ([indent + step.text] + step.steps.map { text($0, depth: depth + 1) }).joined(separator: "\n")
  }

  private func amounts(_ amounts: [FiscalYear: PlanAmount]) -> JSONValue {
    .object(plan.years.map { .init(String($0.buddhistYear), amount(amounts[$0])) })
  }

  /// Baht; 0 where none is used, null where nothing is said or the amount cannot be read.
  private func amount(_ amount: PlanAmount?) -> JSONValue {
    guard let baht = amount?.baht else { return .null }
    return baht.satang % 100 == 0 ? .integer(baht.satang / 100) : .number(baht.plain)
  }

  private func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  private func line(_ place: SourcePlace?) -> JSONValue { place.map { .integer($0.line) } ?? .null }
}
