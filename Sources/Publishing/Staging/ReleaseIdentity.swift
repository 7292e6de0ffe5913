/// A release by what it holds: equal content has an equal identity on any machine.
public struct ReleaseIdentity: Sendable, Hashable {
  /// The SHA-256 of the manifest, in hexadecimal digits.
  public let digest: String
  /// How many files it holds.
  public let fileCount: Int

  /// The first twelve digits, for people.
  public var shortDigest: String { String(digest.prefix(12)) }

  init(manifestText: [UInt8], fileCount: Int) {
    self.init(manifestText.withUnsafeBytes { FileDigest(of: $0) }, fileCount: fileCount)
  }

  init(_ manifestDigest: FileDigest, fileCount: Int) {
    digest = manifestDigest.hex
    self.fileCount = fileCount
  }
}
