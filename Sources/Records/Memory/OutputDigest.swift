/// The SHA-256 of a published page.
public struct OutputDigest: Sendable, Hashable {
  /// Its 32 bytes, as they lie in memory.
  public let words: SIMD4<UInt64>

  /// The digest of some words; by default of none, which no page has.
  public init(_ words: SIMD4<UInt64> = .zero) { self.words = words }
}
