/// A page of a build with the reason for which it was made or kept, and what came of it.
public struct PageReason: Sendable {
  /// Its path in the published folder.
  public let page: String
  /// The path of the one file that it is written in, where there is one.
  public let source: String?
  /// The reason.
  public let reason: MakingReason
  /// What came of it.
  public let outcome: PageOutcome

  /// Names a page and its reason.
  public init(page: String, source: String?, reason: MakingReason, outcome: PageOutcome) {
    self.outcome = outcome
    self.page = page
    self.source = source
    self.reason = reason
  }
}
