import Diagnostics

/// A filled field of the agency's profile with the place where it is written.
public struct AgencyValue: Sendable, Hashable {
  /// The text as written, trimmed and in NFC.
  public let text: String
  /// Where it stands in `agency.yaml`.
  public let place: SourcePlace
}
