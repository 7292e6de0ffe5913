import Catalogue

extension EvidenceRule {
  /// The datasets that would satisfy the rule, the first alternative only.
  var datasets: [String] {
    switch self {
    case .dataset(let name, _), .values(let name, _, _), .balance(let name, _, _), .period(let name, _, _):
      [name]
    case .anyOf(let rules): rules.first?.datasets ?? []
    case .allOf(let rules): rules.flatMap(\.datasets)
    default: []
    }
  }

  /// The headings that would satisfy the rule, the first wording of each.
  var headings: [String] {
    switch self {
    case .section(let words): words.first.map { [$0] } ?? []
    case .anyOf(let rules): rules.first?.headings ?? []
    case .allOf(let rules): rules.flatMap(\.headings)
    default: []
    }
  }

  /// Whether the years in force matter.
  var mentionsCovers: Bool { mentions { $0 == .coversFiscalYear } }

  /// Whether the author's word can be needed.
  var mentionsDeclared: Bool {
    mentions {
      if case .plan = $0 { return true }
      return $0 == .declared
    }
  }

  private func mentions(_ test: (EvidenceRule) -> Bool) -> Bool {
    switch self {
    case .anyOf(let rules), .allOf(let rules): rules.contains { $0.mentions(test) }
    default: test(self)
    }
  }
}
