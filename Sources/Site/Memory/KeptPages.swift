import Records

/// How a build may keep published pages.
public struct KeptPages: Sendable {
  /// From what all pages are made: the program, the agency and the templates.
  let setting: Fingerprint
  /// What the build before remembered; absent where there is nothing, or where its setting was another.
  let memory: BuildMemory?
  /// Files younger than this moment may still change unseen, in nanoseconds since 1970.
  let moment: Int64
  /// Keeps a published page whose bytes have a digest; false where it is not there or other.
  let keep: @Sendable (String, OutputDigest) -> Bool

  /// Describes how.
  public init(
    setting: Fingerprint, memory: BuildMemory?, moment: Int64,
    keep: @escaping @Sendable (String, OutputDigest) -> Bool
  ) {
    self.setting = setting
    self.memory = memory
    self.moment = moment
    self.keep = keep
  }
}
