import Catalogue
import Diagnostics

/// One required element held against the content.
public struct ElementReadiness: Sendable {
  /// What is required.
  public let element: RequiredElement
  /// How sure we are that it is shown.
  public let state: ElementState
  /// Where it is shown.
  public let evidence: [Evidence]
  /// What is lacking, where it is missing.
  public let shortfall: LocalizedText?
  /// The place at which to mend it, where there is one.
  public let place: SourcePlace?
  /// What to do about it, where it is missing.
  public let mend: LocalizedText?
}
