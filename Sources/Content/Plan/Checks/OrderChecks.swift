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
        "plan.same-title", at: entry.place, th: "มี\(what.th)ชื่อ “\(entry.title)” มากกว่าหนึ่งครั้ง",
        en: "“\(entry.title)” is the title of more than one of the \(what.en)",
        mendTh: "ถ้าเป็นเรื่องเดียวกันให้เหลือครั้งเดียว ถ้าไม่ใช่ให้ตั้งชื่อให้ต่างกัน",
        mendEn: "keep one of them if they are the same project; otherwise give them different titles",
        related: [earlier])
    }
  }
}

/// Sequence numbers of a sub-section that leave numbers out or are given twice.
struct SequenceRule: PlanRule {
  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    var sections: [String: [PlanProject]] = [:]
    for project in plan.projects where project.sequence != nil {
      if let section = project.section { sections[section, default: []].append(project) }
    }
    for (section, projects) in sections.sorted(by: { $0.key < $1.key }) {
      checkGap(section, projects, into: &notes)
      checkTwice(section, projects, into: &notes)
    }
  }

  private func checkGap(_ section: String, _ projects: [PlanProject], into notes: inout PlanNotes) {
    var last = 0
    for project in projects.sorted(by: { ($0.sequence ?? 0) < ($1.sequence ?? 0) }) {
      guard let sequence = project.sequence else { continue }
      if sequence > last + 1 { report(section, last, sequence, project, into: &notes) }
      last = max(last, sequence)
    }
  }

  private func report(
    _ section: String, _ last: Int, _ sequence: Int, _ project: PlanProject, into notes: inout PlanNotes
  ) {
    let lacking = last + 2 == sequence ? "\(last + 1)" : "\(last + 1)–\(sequence - 1)"
    notes.add(
      "plan.sequence-gap", at: project.place, th: "หัวข้อ \(section) ขาดลำดับที่ \(lacking) ก่อนลำดับที่ \(sequence)",
      en: "section \(section) lacks number \(lacking) before number \(sequence)",
      mendTh: "เพิ่มใบโครงการที่ขาด หรือแก้ sequence: ให้ต่อเนื่อง",
      mendEn: "add what is missing, or mend sequence: so that the numbers follow one another")
  }

  private func checkTwice(_ section: String, _ projects: [PlanProject], into notes: inout PlanNotes) {
    var first: [Int: PlanProject] = [:]
    for project in projects {
      guard let sequence = project.sequence else { continue }
      guard let earlier = first[sequence] else {
        first[sequence] = project
        continue
      }
      notes.add(
        "plan.same-sequence", at: project.place, th: "หัวข้อ \(section) มีลำดับที่ \(sequence) สองครั้ง",
        en: "section \(section) has number \(sequence) twice", mendTh: "แก้ sequence: ของใบใดใบหนึ่ง",
        mendEn: "mend sequence: of one of the two",
        related: [earlier.place])
    }
  }
}
