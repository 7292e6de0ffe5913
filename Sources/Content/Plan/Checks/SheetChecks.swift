import Diagnostics

/// Fields of the standard form that a sheet leaves empty.
struct EmptyFieldRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      let empty = PlanField.allCases.filter { Self.isEmpty($0, in: project) }
      guard let first = empty.first else { continue }
      let th = empty.map(\.words.th).joined(separator: ", ")
      let en = empty.map(\.words.en).joined(separator: ", ")
      let keys = empty.map(Self.key).joined(separator: ", ")
      notes.add(
        "plan.empty-field", at: project.place(of: first), th: "“\(project.title)” ยังไม่มี\(th)",
        en: "“\(project.title)” has no \(en)", mendTh: "เติม\(th)ใน projects/\(project.id).md (\(keys))",
        mendEn: "fill in the \(en) in projects/\(project.id).md (\(keys))",
        related: empty.dropFirst().map { project.places[$0] })
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

/// Words of the template that nobody has replaced, such as `ระบุ…`.
struct PlaceholderRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for text in PlanTexts.all(of: plan) {
      guard let words = Placeholder.find(in: text.text, of: text.field) else { continue }
      notes.add(
        "plan.placeholder", at: notes.place(of: words, from: text.place),
        th: "“\(words)” เป็นคำของแบบฟอร์มที่ยังไม่ได้แทนด้วยข้อมูลจริง",
        en: "“\(words)” is a prompt of the form that nobody has filled in", mendTh: "เขียนข้อมูลจริงแทน",
        mendEn: "write what it asks for in its place")
    }
  }
}

/// A target group without a head count.
struct TargetCountRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      let silent = project.targets.filter { $0.count == nil && !$0.who.isEmpty }
      guard !silent.isEmpty else { continue }
      let places = silent.map { notes.place(of: $0.who, from: project.place(of: .targets)) }
      let names = silent.map { "“\($0.who)”" }.joined(separator: ", ")
      notes.add(
        "plan.target-without-number", at: places.first ?? nil,
        th: "“\(project.title)”: กลุ่มเป้าหมาย \(names) ไม่มีจำนวนคน",
        en: "“\(project.title)”: the target group \(names) has no head count", mendTh: "เพิ่ม count: จำนวนคน",
        mendEn: "add count: with the number of people", related: Array(places.dropFirst()))
    }
  }
}

/// Output indicators without a figure: nobody can say whether they are reached.
struct OutputFigureRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      let vague = project.outputs.indices.filter { PlanTargetFigure.of(project.outputs[$0]) == nil }
      guard !vague.isEmpty else { continue }
      let places = vague.map { notes.place(of: project.outputs[$0], from: project.place(of: .outputs)) }
      let numbers = vague.map { String($0 + 1) }.joined(separator: ", ")
      notes.add(
        "plan.output-without-figure", at: places.first ?? nil,
        th: "“\(project.title)”: ผลผลิตข้อ \(numbers) ไม่มีตัวเลขที่วัดได้",
        en: "“\(project.title)”: output \(numbers) has no figure to measure",
        mendTh: "เพิ่มจำนวนและหน่วย เช่น อย่างน้อย 1 ครั้ง หรือร้อยละ 80",
        mendEn: "add a figure with its unit, such as อย่างน้อย 1 ครั้ง or ร้อยละ 80",
        related: Array(places.dropFirst()))
    }
  }
}

/// Outcomes that only repeat the outputs.
struct CopiedOutcomeRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects where !project.outcomes.isEmpty {
      guard Set(project.outcomes.map { PlanTitle($0) }) == Set(project.outputs.map { PlanTitle($0) }) else {
        continue
      }
      notes.add(
        "plan.outcome-copies-output", at: project.place(of: .outcomes),
        th: "“\(project.title)”: ผลลัพธ์เหมือนผลผลิตทุกข้อ",
        en: "“\(project.title)”: the outcomes repeat the outputs",
        mendTh: "เขียนผลลัพธ์เป็นสิ่งที่เปลี่ยนไปเพราะโครงการ ไม่ใช่สิ่งที่ทำ",
        mendEn: "write as outcomes what changes through the project, not what is done",
        related: [project.place(of: .outputs)])
    }
  }
}
