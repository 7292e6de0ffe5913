import Diagnostics

/// A text of a plan with the field and the place in which it stands.
struct PlanTexts {
  /// The id of the sheet; absent for a row of the table.
  let project: String?
  /// The field; absent for a row of the table.
  let field: PlanField?
  /// The text.
  let text: String
  /// Where its field begins.
  let place: SourcePlace?

  /// Every text of a plan's rows and sheets.
  static func all(of plan: ActionPlan) -> [PlanTexts] {
    let rows = plan.rows.flatMap { entry in
      [entry.row.title, entry.row.remark].compactMap(\.self).map {
        PlanTexts(project: nil, field: nil, text: $0, place: entry.row.place)
      }
    }
    return rows + plan.projects.flatMap(all)
  }

  /// Every text of a sheet.
  static func all(of project: PlanProject) -> [PlanTexts] {
    PlanField.allCases.flatMap { field in
      texts(of: field, in: project).map {
        PlanTexts(project: project.id, field: field, text: $0, place: project.place(of: field))
      }
    }
  }

  private static func texts(of field: PlanField, in project: PlanProject) -> [String] {
    switch field {
    case .title: [project.title]
    case .rationale: project.rationale.isEmpty ? [] : [project.rationale]
    case .objectives: project.objectives
    case .targets: project.targets.map(\.who)
    case .steps: project.steps.flatMap(texts)
    case .responsible: [project.responsible].compactMap(\.self)
    case .outputs: project.outputs
    case .outcomes: project.outcomes
    case .period, .budget: []
    }
  }

  private static func texts(of step: PlanStep) -> [String] { [step.text] + step.steps.flatMap(texts) }
}
