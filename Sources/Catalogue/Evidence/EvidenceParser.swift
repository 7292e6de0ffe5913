/// Reads an evidence text: alternatives joined by `or`, conjunctions by `and`, which binds tighter.
struct EvidenceParser {
  let datasets: DatasetRegistry
  private(set) var faults: [EvidenceFault] = []

  init(datasets: DatasetRegistry) { self.datasets = datasets }

  /// The rule of a whole text; absent where anything is wrong.
  mutating func parse(_ text: String) -> EvidenceRule? {
    let alternatives = EvidenceSlice(text: text).split(on: " or ").map { conjunction($0) }
    guard faults.isEmpty else { return nil }
    let rules = alternatives.compactMap(\.self)
    return rules.count == 1 ? rules.first : .anyOf(rules)
  }

  private mutating func conjunction(_ slice: EvidenceSlice) -> EvidenceRule? {
    let rules = slice.split(on: " and ").compactMap { leaf($0) }
    return rules.count == 1 ? rules.first : .allOf(rules)
  }

  private mutating func leaf(_ slice: EvidenceSlice) -> EvidenceRule? {
    let parts = slice.cut(at: ":")
    let name = parts?.head ?? slice
    guard let kind = EvidenceKind(rawValue: name.text) else {
      return fail(
        .unknown(
          "catalogue.unknown-evidence", name, th: "ชนิดหลักฐาน", en: "kind of evidence",
          among: EvidenceKind.allCases.map(\.rawValue)))
    }
    guard (parts == nil) == kind.standsAlone else { return malformed(slice, kind) }
    return rule(of: kind, parts?.tail ?? slice)
  }

  private mutating func rule(of kind: EvidenceKind, _ details: EvidenceSlice) -> EvidenceRule? {
    guard !details.isEmpty else { return malformed(details, kind) }
    switch kind {
    case .agency: return field(details).map { .agency($0) }
    case .dataset: return dataset(details)
    case .balance: return balance(details)
    case .period: return period(details)
    case .attachment: return choice(AttachmentKind.self, details, kind).map { .attachment($0) }
    case .image: return .image
    case .link: return link(details)
    case .links: return count(details, kind).map { .links(atLeast: $0) }
    case .section: return section(details)
    case .text: return count(details, kind).map { .text(atLeast: $0) }
    case .covers: return isFiscalYear(details, kind) ? .coversFiscalYear : nil
    case .news: return isFiscalYear(details, kind) ? .newsOfFiscalYear : nil
    case .plan: return choice(PlanEvidence.self, details, kind).map { .plan($0) }
    case .separate: return separate(details)
    case .declared: return .declared
    }
  }

  /// Notes a fault and gives nothing.
  mutating func fail<Value>(_ fault: EvidenceFault) -> Value? {
    faults.append(fault)
    return nil
  }

  /// Notes details that are not written as their kind asks.
  mutating func malformed<Value>(_ slice: EvidenceSlice, _ kind: EvidenceKind) -> Value? {
    fail(.malformed(slice, usage: kind.usage))
  }
}
