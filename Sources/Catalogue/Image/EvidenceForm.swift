/// The forms of evidence in an image, each by its place in this list.
enum EvidenceForm: CaseIterable {
  case agency, dataset, values, balance, period, attachment, image, link, links, section, text, covers, news
  case plan, separate, declared, anyOf, allOf

  init(_ rule: EvidenceRule) {
    self =
      switch rule {
      case .agency: .agency
      case .dataset: .dataset
      case .values: .values
      case .balance: .balance
      case .period: .period
      case .attachment: .attachment
      case .image: .image
      case .link: .link
      case .links: .links
      case .section: .section
      case .text: .text
      case .coversFiscalYear: .covers
      case .newsOfFiscalYear: .news
      case .plan: .plan
      case .separate: .separate
      case .declared: .declared
      case .anyOf: .anyOf
      case .allOf: .allOf
      }
  }
}
