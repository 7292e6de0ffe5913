import Diagnostics

/// A filled field of the agency's profile with the place where it is written.
package struct AgencyValue: Sendable, Hashable {
  /// The text as written, trimmed and in NFC.
  package let text: String
  /// Where it stands in `agency.yaml`.
  package let place: SourcePlace
}
