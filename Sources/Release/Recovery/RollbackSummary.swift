/// What a rollback did.
package struct RollbackSummary: Sendable, Hashable {
  /// The release that is live now.
  package let release: ReleaseIdentity
  /// The release that was live before; absent where the published folder held none.
  package let replaced: ReleaseIdentity?
  /// When the live release was built, in seconds since 1970.
  package let writtenAt: Int
}
