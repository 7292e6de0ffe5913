import Diagnostics

/// The author's word that an element is shown, with where to find it.
package struct Declaration: Sendable, Hashable {
  /// The element's id in the catalogue.
  package let element: String
  /// What the author says, such as a page number.
  package let text: String
  /// Where it is declared.
  package let place: SourcePlace
}
