import Records

/// How a build may keep published pages.
public struct KeptPages: Sendable {
  /// The fingerprint of the program, the agency and the templates.
  let setting: Fingerprint
  /// Files younger than this moment may still change unseen, in nanoseconds since 1970.
  let moment: Int64
  /// Keeps a published page whose bytes have a digest; false where it is not there or other.
  let keep: @Sendable (String, [UInt8]) -> Bool

  /// Describes how.
  public init(setting: Fingerprint, moment: Int64, keep: @escaping @Sendable (String, [UInt8]) -> Bool) {
    self.setting = setting
    self.moment = moment
    self.keep = keep
  }
}
