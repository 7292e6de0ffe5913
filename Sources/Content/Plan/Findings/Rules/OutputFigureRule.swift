import Diagnostics

/// Output indicators without a figure: nobody can say whether they are reached.
struct OutputFigureRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for project in plan.projects {
      for (index, output) in project.outputs.enumerated() where PlanTargetFigure.of(output) == nil {
        notes.add(
          "plan.output-without-figure", at: notes.place(of: output, from: project.place(of: .outputs)),
          LocalizedText(
            th: "“\(project.title)”: ผลผลิตข้อ \(index + 1) ไม่มีตัวเลขที่วัดได้",
            en: "“\(project.title)”: output \(index + 1) has no figure to measure"),
          mend: LocalizedText(
            th: "เพิ่มจำนวนและหน่วย เช่น อย่างน้อย 1 ครั้ง หรือร้อยละ 80",
            en: "add a figure with its unit, such as อย่างน้อย 1 ครั้ง or ร้อยละ 80"))
      }
    }
  }
}
