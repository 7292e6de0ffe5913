import Records

/// How a build may keep published pages.
public struct KeptPages: Sendable {
  /// What the build before remembered.
  let memory: BuildMemory
  /// Files younger than this moment may still change unseen, in nanoseconds since 1970.
  let moment: Int64
  /// Keeps a published page whose bytes have a digest; false where it is not there or other.
  let keep: @Sendable (String, [UInt8]) -> Bool

  /// Describes how.
  public init(memory: BuildMemory, moment: Int64, keep: @escaping @Sendable (String, [UInt8]) -> Bool) {
    self.memory = memory
    self.moment = moment
    self.keep = keep
  }
}
