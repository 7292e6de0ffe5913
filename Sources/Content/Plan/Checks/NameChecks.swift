import Diagnostics

/// The agency's own name spelt in several ways.
struct AgencySpellingRule {
  /// The right name where it is known.
  let right: String?

  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    guard let core = AgencyCore.of(plan, right: right) else { return }
    let spellings = AgencySpellings(of: core, in: notes.sources).all
    let wrong = spellings.filter { $0.name != core }
    guard let first = wrong.first else { return }
    let list = spellings.sorted {
      ($0.name == core ? 1 : 0, $0.places.count) > ($1.name == core ? 1 : 0, $1.places.count)
    }
    let th = list.map { "“\($0.name)” \($0.places.count) แห่ง" }.joined(separator: ", ")
    let en = list.map { "“\($0.name)” \($0.places.count) times" }.joined(separator: ", ")
    guard spellings.contains(where: { $0.name == core }) else {
      notes.add(
        "plan.agency-spelling", at: first.places.first, th: "แผนเขียนชื่อหน่วยงานเป็น \(th) ไม่มีที่ใดเขียน “\(core)”",
        en: "the plan spells the agency \(en), and nowhere “\(core)”",
        mendTh: "ถ้าเป็นแผนของหน่วยงานอื่น ให้นำเข้าแผนของท่านเอง ถ้าพิมพ์ผิด ให้แก้ทุกแห่งเป็น “\(core)”",
        mendEn:
          "import your own agency's plan if it is another's; if it is mistyped, write “\(core)” everywhere",
        suggestion: core, related: wrong.dropFirst().map(\.places.first))
      return
    }
    notes.add(
      "plan.agency-spelling", at: first.places.first, th: "ชื่อหน่วยงานสะกดต่างกัน \(list.count) แบบ: \(th)",
      en: "the agency's name is spelt in \(list.count) ways: \(en)",
      mendTh: "แก้ทุกแห่งให้เป็น “\(core)” (แบบแรกน่าจะถูก)",
      mendEn: "write “\(core)” everywhere; the first is likely right",
      suggestion: core, related: wrong.dropFirst().map(\.places.first))
  }
}

/// Another type of agency named in a sheet, as texts copied from other agencies do.
struct OtherAgencyTypeRule {
  /// The right name of the agency where it is known.
  let agency: String?

  private static let types = [
    (own: ["องค์การบริหารส่วนตำบล", "อบต"], name: "องค์การบริหารส่วนตำบล"),
    (own: ["เทศบาล"], name: "เทศบาล"),
    (own: ["องค์การบริหารส่วนจังหวัด", "อบจ"], name: "องค์การบริหารส่วนจังหวัด"),
  ]
  /// Within so many letters the agency's own type makes it an enumeration of types.
  private static let reach = 40

  func check(_ plan: ActionPlan, into notes: inout PlanNotes) {
    let name = plan.agency ?? agency ?? ""
    guard let own = Self.types.first(where: { type in type.own.contains { name.hasPrefix($0) } }) else {
      return
    }
    for other in Self.types where other.name != own.name {
      for project in plan.projects { check(project, for: other.name, own: own.own, into: &notes) }
    }
  }

  private func check(_ project: PlanProject, for other: String, own: [String], into notes: inout PlanNotes) {
    let hits = PlanTexts.all(of: project).filter { Self.names(other, in: $0.text, own: own) }
    guard let first = hits.first else { return }
    notes.add(
      "plan.other-agency-type", at: notes.place(of: other, from: first.place),
      th: "“\(project.title)” กล่าวถึง “\(other)” ทั้งที่แผนเป็นของหน่วยงานประเภทอื่น",
      en: "“\(project.title)” names “\(other)”, which this agency is not",
      mendTh: "อาจคัดลอกมาจากแผนของหน่วยงานอื่น ตรวจข้อความแล้วแก้ให้เป็นของหน่วยงาน",
      mendEn: "it may be copied from another agency's plan: check the text and make it your own",
      related: hits.dropFirst().map { notes.place(of: other, from: $0.place) })
  }

  private static func names(_ other: String, in text: String, own: [String]) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices(of: Array(other.unicodeScalars)).contains { start in
      let around = Array(scalars[max(0, start - reach)..<min(scalars.count, start + reach)])
      return !own.contains { around.firstIndex(of: Array($0.unicodeScalars)) != nil }
    }
  }
}
