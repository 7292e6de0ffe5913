import Diagnostics

/// The author's word that an element is shown, with where to find it.
public struct Declaration: Sendable, Hashable {
  /// The element's id in the catalogue.
  public let element: String
  /// What the author says, such as a page number.
  public let text: String
  /// Where it is declared.
  public let place: SourcePlace
}
