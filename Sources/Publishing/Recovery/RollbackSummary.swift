/// What a rollback did.
public struct RollbackSummary: Sendable, Hashable {
  /// The release that is live now.
  public let release: ReleaseIdentity
  /// The release that was live before; absent where the published folder held none.
  public let replaced: ReleaseIdentity?
  /// When the live release was built, in seconds since 1970.
  public let writtenAt: Int
}
