/// One item of the year's list: what an assessor looks for under a code such as O12.
package struct CatalogueItem: Sendable, Hashable {
  /// The number after the O.
  package let number: Int
  /// The official title.
  package let title: String
  /// The heading under which the list shows it.
  package let group: String
  /// The keys that answer it, all of which it asks for.
  package let keys: [DisclosureKey]
  /// How sure its code and title are.
  package let confidence: Confidence
  /// A remark for staff (Thai), if there is one.
  package let note: String?
  /// What it must show, in the order of its keys.
  package let elements: [RequiredElement]
  /// The year's document that answers each key, in the order of the keys.
  package let periods: [PeriodRule]

  /// Describes an item; `periods` runs beside `keys`.
  package init(
    number: Int, title: String, group: String, keys: [DisclosureKey], periods: [PeriodRule],
    confidence: Confidence, note: String? = nil, elements: [RequiredElement]
  ) {
    self.number = number
    self.title = title
    self.group = group
    self.keys = keys
    self.periods = periods
    self.confidence = confidence
    self.note = note
    self.elements = elements
  }

  /// The code as it is printed, such as `O12`.
  package var code: String { "O\(number)" }

  /// Which year's document answers one of the item's keys.
  package func period(of key: DisclosureKey) -> PeriodRule {
    zip(keys, periods).first { $0.0 == key }?.1 ?? .any
  }

  /// What one of the item's keys must show.
  package func elements(of key: DisclosureKey) -> [RequiredElement] {
    elements.filter { $0.key == key }
  }
}
