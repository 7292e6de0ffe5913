import Diagnostics

/// A sentence of the author with its place.
public struct LocatedSentence: Sendable, Hashable {
  /// The sentence.
  public let text: String
  /// Where it is written.
  public let place: SourcePlace
}
