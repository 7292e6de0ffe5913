import Diagnostics

/// What in the content satisfies an element, and where readers see it.
public struct Evidence: Sendable, Hashable {
  /// The file and line of the content.
  public let place: SourcePlace
  /// The id on the page at which readers see it; absent for the page as a whole.
  public let anchor: String?
  /// What it is, in a few words.
  public let label: LocalizedText

  /// Names a piece of evidence.
  public init(place: SourcePlace, anchor: String?, label: LocalizedText) {
    self.place = place
    self.anchor = anchor
    self.label = label
  }
}
