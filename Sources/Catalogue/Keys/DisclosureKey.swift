/// The stable name of something that an agency keeps publishing, such as `procurement-plan`.
package struct DisclosureKey: Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as it stands in folders and addresses.
  package let name: String

  /// Wraps a name.
  package init(_ name: String) { self.name = name }

  /// Wraps a name written in code.
  package init(stringLiteral value: String) { name = value }

  /// The name itself.
  package var description: String { name }

  /// Orders by name.
  package static func < (lhs: DisclosureKey, rhs: DisclosureKey) -> Bool { lhs.name < rhs.name }
}
