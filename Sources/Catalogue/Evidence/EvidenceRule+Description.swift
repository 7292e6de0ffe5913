extension EvidenceRule: CustomStringConvertible {
  /// The rule as the data files write it.
  package var description: String {
    switch self {
    case .agency(let field): "agency: \(field.rawValue)"
    case .dataset(let name, let columns): "dataset: \(name) [\(columns.joined(separator: ", "))]"
    case .values(let name, let column, let values):
      "dataset: \(name) with \(column) = \(values.joined(separator: ", "))"
    case .balance(let name, let total, let parts):
      "balance: \(name) \(total) = \(parts.joined(separator: " + "))"
    case .period(let name, let column, let coverage): "period: \(name).\(column) \(coverage.rawValue)"
    case .attachment(let kind): "attachment: \(kind.rawValue)"
    case .image: "image"
    case .link(let hosts): "link: \(hosts.isEmpty ? "any" : hosts.joined(separator: ", "))"
    case .links(let count): "links: \(count)"
    case .section(let words): "section: \(words.joined(separator: " | "))"
    case .text(let length): "text: \(length)"
    case .coversFiscalYear: "covers: fiscal-year"
    case .newsOfFiscalYear: "news: fiscal-year"
    case .plan(let evidence): "plan: \(evidence.rawValue)"
    case .separate(let one, let other): "separate: \(one.rawValue), \(other.rawValue)"
    case .declared: "declared"
    case .anyOf(let rules): rules.map(\.description).joined(separator: " or ")
    case .allOf(let rules): rules.map(\.description).joined(separator: " and ")
    }
  }

  /// The rules at the leaves, from left to right.
  package var leaves: [EvidenceRule] {
    switch self {
    case .anyOf(let rules), .allOf(let rules): rules.flatMap(\.leaves)
    default: [self]
    }
  }

  /// The dataset that the rule looks at, if it looks at one.
  package var datasetName: String? {
    switch self {
    case .dataset(let name, _), .values(let name, _, _), .balance(let name, _, _), .period(let name, _, _):
      name
    default: nil
    }
  }
}
