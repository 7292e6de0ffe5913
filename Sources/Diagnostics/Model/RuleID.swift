/// The stable name of a rule, such as `yaml.duplicate-key`: area, dot, words joined by hyphens.
public struct RuleID: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as it is printed and written to JSON.
  public let name: String

  /// Names a rule.
  public init(stringLiteral value: String) { name = value }

  /// The name of the rule.
  public var description: String { name }
}

extension RuleID {
  /// Names a rule by its area and its own name.
  public init(_ area: String, _ name: String) { self.init(stringLiteral: area + "." + name) }
}
