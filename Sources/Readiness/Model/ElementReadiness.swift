import Catalogue
import Diagnostics

/// One required element held against the content.
package struct ElementReadiness: Sendable {
  /// What is required.
  package let element: RequiredElement
  /// How sure we are that it is shown.
  package let state: ElementState
  /// Where it is shown.
  package let evidence: [Evidence]
  /// What is lacking, where it is missing.
  package let shortfall: LocalizedText?
  /// The place at which to mend it, where there is one.
  package let place: SourcePlace?
  /// What to do about it, where it is missing.
  package let mend: LocalizedText?
}
