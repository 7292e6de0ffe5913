/// One thing that an item must show, with the way in which a program sees it.
package struct RequiredElement: Sendable, Hashable {
  /// Its name among the elements of its key.
  package let id: String
  /// The key whose document shows it.
  package let key: DisclosureKey
  /// What must be shown, in the words of the list (Thai).
  package let text: String
  /// How it is verified.
  package let evidence: EvidenceRule
  /// Where the requirement comes from.
  package let basis: ElementBasis

  /// Describes an element.
  package init(id: String, key: DisclosureKey, text: String, evidence: EvidenceRule, basis: ElementBasis) {
    self.id = id
    self.key = key
    self.text = text
    self.evidence = evidence
    self.basis = basis
  }

  /// The element as a year without a source of its own shows it.
  var inherited: RequiredElement {
    guard basis == .sourced else { return self }
    return RequiredElement(id: id, key: key, text: text, evidence: evidence, basis: .working)
  }
}
