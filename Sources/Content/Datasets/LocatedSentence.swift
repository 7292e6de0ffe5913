import Diagnostics

/// A sentence of the author with its place.
package struct LocatedSentence: Sendable, Hashable {
  /// The sentence.
  package let text: String
  /// Where it is written.
  package let place: SourcePlace
}
