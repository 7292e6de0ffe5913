/// How large and how deep a data file may be.
package struct YAMLLimits: Sendable {
  /// The most bytes.
  package let bytes: Int
  /// The most levels of lists and mappings inside each other.
  package let depth: Int

  /// Sets both limits.
  package init(bytes: Int, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  /// Limits for what people write: 1 MiB and 64 levels.
  package static let `default` = YAMLLimits(bytes: 1_048_576, depth: 64)
  /// Limits for what programs write: 64 MiB and 64 levels.
  package static let generous = YAMLLimits(bytes: 64 * 1_048_576, depth: 64)
}
