import Diagnostics

/// What in the content satisfies an element, and where readers see it.
package struct Evidence: Sendable, Hashable {
  /// The file and line of the content.
  package let place: SourcePlace
  /// The id on the page at which readers see it; absent for the page as a whole.
  package let anchor: String?
  /// What it is, in a few words.
  package let label: LocalizedText

  /// Names a piece of evidence.
  package init(place: SourcePlace, anchor: String?, label: LocalizedText) {
    self.place = place
    self.anchor = anchor
    self.label = label
  }
}
