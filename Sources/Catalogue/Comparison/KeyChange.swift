/// What became of one key between two years.
package struct KeyChange: Sendable, Hashable {
  /// The key.
  package let key: DisclosureKey
  /// What happened.
  package let kind: KeyChangeKind
  /// The codes that it comes from in the earlier year: of a merged key, those of every key it now stands with.
  package let from: [String]
  /// The codes that it goes to in the later year: of a split key, those of every key it used to stand with.
  package let to: [String]
}
