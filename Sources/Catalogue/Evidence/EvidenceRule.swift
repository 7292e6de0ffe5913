/// How an element is verified: what the content must hold for it.
package indirect enum EvidenceRule: Sendable, Hashable {
  /// A filled field of the agency's profile.
  case agency(AgencyField)
  /// A dataset with these columns filled in every row, and at least one row.
  case dataset(String, columns: [String])
  /// A dataset in whose column every one of the values occurs.
  case values(dataset: String, column: String, values: [String])
  /// A dataset in every row of which the total equals the sum of its parts.
  case balance(dataset: String, total: String, parts: [String])
  /// A dataset whose dates cover every part of the year that is due.
  case period(dataset: String, column: String, PeriodCoverage)
  /// A listed file that exists, is not empty and is what its name says.
  case attachment(AttachmentKind)
  /// A picture that exists and is what its name says.
  case image
  /// A well-formed link to one of the hosts; to any host where none is named.
  case link(hosts: [String])
  /// At least so many links.
  case links(atLeast: Int)
  /// A heading or a bold definition that contains any of the words.
  case section([String])
  /// Prose of at least so many characters.
  case text(atLeast: Int)
  /// A span of years that holds the fiscal year.
  case coversFiscalYear
  /// News dated in the fiscal year.
  case newsOfFiscalYear
  /// The action plan or its progress.
  case plan(PlanEvidence)
  /// Two fields of the agency's profile that are filled and differ.
  case separate(AgencyField, AgencyField)
  /// The author's word, which no machine can see.
  case declared
  /// Any one of the rules.
  case anyOf([EvidenceRule])
  /// Every one of the rules.
  case allOf([EvidenceRule])
}
