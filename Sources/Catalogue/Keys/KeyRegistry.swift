/// The stable keys in the site's order.
package struct KeyRegistry: Sendable, Hashable {
  /// Every kind of disclosure, in order.
  package let kinds: [DisclosureKind]

  private let positions: [DisclosureKey: Int]

  /// Registers kinds in their order.
  package init(_ kinds: [DisclosureKind]) {
    self.kinds = kinds
    positions = Dictionary(kinds.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  /// The kind behind a key.
  package subscript(key: DisclosureKey) -> DisclosureKind? {
    positions[key].map { kinds[$0] }
  }

  /// Whether a key is registered.
  package func contains(_ key: DisclosureKey) -> Bool { positions[key] != nil }

  /// The names of all keys, in order.
  package var names: [String] { kinds.map(\.key.name) }

  /// The kinds of one category, in order.
  package func kinds(in category: PublicationCategory) -> [DisclosureKind] {
    kinds.filter { $0.category == category }
  }
}
