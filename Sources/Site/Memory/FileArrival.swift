import Records

/// What came of a file where it was received.
public struct FileArrival: Sendable {
  /// How it stands to what is published.
  public let outcome: PageOutcome
  /// Its SHA-256.
  public let digest: OutputDigest

  /// Tells what came of a file.
  public init(outcome: PageOutcome, digest: OutputDigest) {
    self.outcome = outcome
    self.digest = digest
  }
}
