import Diagnostics

/// Words of the template that nobody has replaced, such as `ระบุ…`.
struct PlaceholderRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    for text in PlanTexts.all(of: plan) {
      guard let words = Placeholder.find(in: text.text, of: text.field) else { continue }
      notes.add(
        "plan.placeholder", at: notes.place(of: words, from: text.place),
        LocalizedText(
          th: "“\(words)” เป็นคำของแบบฟอร์มที่ยังไม่ได้แทนด้วยข้อมูลจริง",
          en: "“\(words)” is a prompt of the form that nobody has filled in"),
        mend: LocalizedText(th: "เขียนข้อมูลจริงแทน", en: "write what it asks for in its place"))
    }
  }
}
