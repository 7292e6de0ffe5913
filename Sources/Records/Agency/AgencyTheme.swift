/// The look that the agency chose: colours as `#rrggbb` and its emblem.
public struct AgencyTheme: Sendable, Hashable {
  /// The one strong colour.
  public let color: String
  /// The accent.
  public let accent: String
  /// The emblem's path below the project's root; absent where none is named.
  public let emblem: String?

  /// A calm default for agencies that name no colours.
  public static let standard = AgencyTheme(color: "#0b5d57", accent: "#b4540a", emblem: nil)
}
