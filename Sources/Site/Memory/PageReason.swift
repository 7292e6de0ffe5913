/// An output of a build with the cause for which it was made or kept, and what came of it.
public struct PageReason: Sendable {
  /// Its path in the published folder.
  public let page: String
  /// The path of the one file that it comes from, where there is one.
  public let source: String?
  /// The cause.
  public let cause: MakingCause
  /// What came of it.
  public let outcome: PageOutcome

  /// Names an output and its cause.
  public init(page: String, source: String?, cause: MakingCause, outcome: PageOutcome) {
    self.outcome = outcome
    self.page = page
    self.source = source
    self.cause = cause
  }
}
