import Records

/// Why a build made an output, or that it kept it.
public struct MakingCause: Sendable, Hashable {
  /// The reason.
  public let reason: MakingReason
  /// The kinds of things of which other ones were read than before, where that is the reason.
  public let differences: [ReadKind]

  /// Names a reason.
  public init(_ reason: MakingReason, _ differences: [ReadKind] = []) {
    self.reason = reason
    self.differences = differences
  }
}
