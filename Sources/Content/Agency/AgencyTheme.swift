/// The look that the agency chose: colours as `#rrggbb` and its emblem.
package struct AgencyTheme: Sendable, Hashable {
  /// The one strong colour.
  package let color: String
  /// The accent.
  package let accent: String
  /// The emblem's path below the project's root; absent where none is named.
  package let emblem: String?

  /// A calm default for agencies that name no colours.
  package static let standard = AgencyTheme(color: "#0b5d57", accent: "#b4540a", emblem: nil)
}
