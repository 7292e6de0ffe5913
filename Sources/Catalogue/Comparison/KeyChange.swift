/// What became of one key between two years.
public struct KeyChange: Sendable, Hashable {
  /// The key.
  public let key: DisclosureKey
  /// What happened.
  public let kind: KeyChangeKind
  /// The codes that it comes from in the earlier year: of a merged key, those of every key it now stands with.
  public let from: [String]
  /// The codes that it goes to in the later year: of a split key, those of every key it used to stand with.
  public let to: [String]
}
