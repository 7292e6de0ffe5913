/// The words with which evidence begins in the data files.
enum EvidenceKind: String, CaseIterable {
  case agency
  case dataset
  case balance
  case period
  case attachment
  case image
  case link
  case links
  case section
  case text
  case covers
  case news
  case plan
  case separate
  case declared

  /// How evidence of the kind is written.
  var usage: String {
    switch self {
    case .agency: "agency: contact.phone"
    case .dataset: "dataset: executives [name, position]"
    case .balance: "balance: complaint-statistics received = closed + pending"
    case .period: "period: procurement-monthly.month months"
    case .attachment: "attachment: pdf"
    case .image: "image"
    case .link: "link: any"
    case .links: "links: 3"
    case .section: "section: ปัญหา | อุปสรรค"
    case .text: "text: 200"
    case .covers: "covers: fiscal-year"
    case .news: "news: fiscal-year"
    case .plan: "plan: projects"
    case .separate: "separate: complaint.corruption, complaint.general"
    case .declared: "declared"
    }
  }

  /// Whether the kind stands alone, without a colon.
  var standsAlone: Bool { self == .image || self == .declared }
}
