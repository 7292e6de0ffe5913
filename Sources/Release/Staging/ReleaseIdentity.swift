import Files

/// A release by what it holds: equal content has an equal identity on any machine.
package struct ReleaseIdentity: Sendable, Hashable {
  /// The SHA-256 of the manifest, in hexadecimal digits.
  package let digest: String
  /// How many files it holds.
  package let fileCount: Int

  /// The first twelve digits, for people.
  package var shortDigest: String { String(digest.prefix(12)) }

  init(manifestText: [UInt8], fileCount: Int) {
    digest = manifestText.withUnsafeBytes { Digest(of: $0).hex }
    self.fileCount = fileCount
  }
}
