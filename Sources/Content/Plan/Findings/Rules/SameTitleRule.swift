import Diagnostics

/// Two sheets, or two rows, of the same title.
struct SameTitleRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    check(
      plan.projects.map { ($0.title, $0.place(of: .title)) }, LocalizedText(th: "ใบโครงการ", en: "sheets"),
      into: &notes)
    check(
      plan.rows.map { ($0.row.title, $0.row.place) },
      LocalizedText(th: "แถวในตาราง", en: "rows of the table"),
      into: &notes)
  }

  private func check(
    _ entries: [(title: String, place: SourcePlace?)], _ what: LocalizedText, into notes: inout PlanNotes
  ) {
    var first: [PlanTitle: SourcePlace?] = [:]
    for entry in entries where !entry.title.isEmpty {
      let title = PlanTitle(entry.title)
      guard let earlier = first[title] else {
        first[title] = .some(entry.place)
        continue
      }
      notes.add(
        "plan.same-title", at: entry.place,
        LocalizedText(
          th: "มี\(what.th)ชื่อ “\(entry.title)” มากกว่าหนึ่งครั้ง",
          en: "“\(entry.title)” is the title of more than one of the \(what.en)"),
        mend: LocalizedText(
          th: "ถ้าเป็นเรื่องเดียวกันให้เหลือครั้งเดียว ถ้าไม่ใช่ให้ตั้งชื่อให้ต่างกัน",
          en: "keep one of them if they are the same project; otherwise give them different titles"),
        related: [earlier])
    }
  }
}
