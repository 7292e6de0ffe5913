/// How a staged file stands to what is published.
public struct StagedOutcome: Sendable, Hashable {
  /// The ways to stand.
  public enum Standing: Sendable {
    /// Nothing is published under its path.
    case added
    /// Other bytes are published under its path.
    case changed
    /// The very same bytes are published.
    case same
  }

  /// Its SHA-256, 32 bytes as they lie in memory.
  public let digest: SIMD4<UInt64>
  /// Its standing.
  public let standing: Standing
}
