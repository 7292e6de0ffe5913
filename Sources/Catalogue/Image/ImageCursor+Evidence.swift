/// Evidence in an image: a byte for its form, and what belongs to it.
extension ImageCursor {
  private static let fields = AgencyField.allCases
  private static let coverages = PeriodCoverage.allCases
  private static let attachments = AttachmentKind.allCases
  private static let plans = PlanEvidence.allCases

  mutating func evidence(_ depth: Int = 0) -> EvidenceRule? {
    guard depth < 8, let form = choice(of: EvidenceForm.allCases) else { return nil }
    switch form {
    case .agency: return choice(of: Self.fields).map { .agency($0) }
    case .dataset: return .dataset(text(), columns: texts())
    case .values: return .values(dataset: text(), column: text(), values: texts())
    case .balance: return .balance(dataset: text(), total: text(), parts: texts())
    case .period:
      let (dataset, column) = (text(), text())
      return choice(of: Self.coverages).map { .period(dataset: dataset, column: column, $0) }
    case .attachment: return choice(of: Self.attachments).map { .attachment($0) }
    case .image: return .image
    case .link: return .link(hosts: texts())
    case .links: return .links(atLeast: number())
    case .section: return .section(texts())
    case .text: return .text(atLeast: number())
    case .covers: return .coversFiscalYear
    case .news: return .newsOfFiscalYear
    case .plan: return choice(of: Self.plans).map { .plan($0) }
    case .separate:
      guard let first = choice(of: Self.fields), let second = choice(of: Self.fields) else { return nil }
      return .separate(first, second)
    case .declared: return .declared
    case .anyOf: return .anyOf(list { $0.evidence(depth + 1) })
    case .allOf: return .allOf(list { $0.evidence(depth + 1) })
    }
  }

  private mutating func texts() -> [String] { list { $0.text() } }
}
