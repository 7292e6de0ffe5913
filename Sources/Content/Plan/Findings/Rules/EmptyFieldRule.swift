import Diagnostics

/// Fields of the standard form that a sheet leaves empty.
struct EmptyFieldRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      for field in PlanField.allCases where Self.isEmpty(field, in: project) {
        notes.add(
          "plan.empty-field", at: project.place(of: field),
          LocalizedText(
            th: "“\(project.title)” ยังไม่มี\(field.words.th)",
            en: "“\(project.title)” has no \(field.words.en)"),
          mend: LocalizedText(
            th: "เติม\(field.words.th)ใน projects/\(project.id).md (\(Self.key(of: field)))",
            en: "fill in the \(field.words.en) in projects/\(project.id).md (\(Self.key(of: field)))"))
      }
    }
  }

  private static func key(of field: PlanField) -> String {
    switch field {
    case .rationale: "ข้อความใต้ ---"
    case .period: "quarters:"
    default: field.rawValue + ":"
    }
  }

  private static func isEmpty(_ field: PlanField, in project: PlanProject) -> Bool {
    switch field {
    case .title: project.title.isEmpty
    case .rationale: project.rationale.isEmpty
    case .objectives: project.objectives.isEmpty
    case .targets: project.targets.allSatisfy { $0.who.isEmpty }
    case .steps: project.steps.isEmpty
    case .period: project.quarters.isEmpty && project.years.isEmpty
    case .budget: project.budget == nil
    case .responsible: project.responsible == nil
    case .outputs: project.outputs.isEmpty
    case .outcomes: project.outcomes.isEmpty
    }
  }
}
