/// How a row says that there is nothing to report.
public struct NothingRule: Sendable, Hashable {
  /// The column that says so when it is filled.
  public let column: String
  /// The columns that such a row still needs.
  public let keeps: [String]
}
