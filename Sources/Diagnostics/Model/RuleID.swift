/// The stable name of a rule, such as `yaml.duplicate-key`: area, dot, words joined by hyphens.
package struct RuleID: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as it is printed and written to JSON.
  package let name: String

  /// Names a rule.
  package init(stringLiteral value: String) { name = value }

  /// The name of the rule.
  package var description: String { name }
}

extension RuleID {
  /// Names a rule by its area and its own name.
  package init(_ area: String, _ name: String) { self.init(stringLiteral: area + "." + name) }
}
