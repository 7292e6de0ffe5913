/// The stable name of something that an agency keeps publishing, such as `procurement-plan`.
public struct DisclosureKey: Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as it stands in folders and addresses.
  public let name: String

  /// Wraps a name.
  public init(_ name: String) { self.name = name }

  /// Wraps a name written in code.
  public init(stringLiteral value: String) { name = value }

  /// The name itself.
  public var description: String { name }

  /// Orders by name.
  public static func < (lhs: DisclosureKey, rhs: DisclosureKey) -> Bool { lhs.name < rhs.name }
}
