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
    notes.add(
      "plan.agency-spelling", at: first.places.first,
      LocalizedText(
        th: "ชื่อหน่วยงานสะกดต่างกัน \(list.count) แบบ: \(th)",
        en: "the agency's name is spelt in \(list.count) ways: \(en)"),
      mend: LocalizedText(
        th: "แก้ทุกแห่งให้เป็น “\(core)” (แบบแรกน่าจะถูก)",
        en: "write “\(core)” everywhere; the first is likely right"),
      suggestion: core, related: wrong.dropFirst().map(\.places.first))
  }
}
