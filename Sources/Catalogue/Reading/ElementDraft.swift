import DataFiles

/// What a file says about an element, complete or as a change to one.
struct ElementDraft {
  let id: Located<String>
  let key: Located<String>?
  let text: String?
  let evidence: EvidenceRule?
  let basis: ElementBasis?

  /// The element that the draft describes alone; absent where it leaves something out.
  func element(of key: DisclosureKey) -> RequiredElement? {
    guard let text, let evidence else { return nil }
    return RequiredElement(id: id.value, key: key, text: text, evidence: evidence, basis: basis ?? .working)
  }

  /// An element with what the draft says about it.
  func applied(to element: RequiredElement) -> RequiredElement {
    RequiredElement(
      id: element.id, key: element.key, text: text ?? element.text, evidence: evidence ?? element.evidence,
      basis: basis ?? element.basis)
  }
}
