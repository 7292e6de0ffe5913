/// How a row says that there is nothing to report.
package struct EmptyRowRule: Sendable, Hashable {
  /// The column that says so when it is filled.
  package let column: String
  /// The columns that such a row still needs.
  package let keeps: [String]
}
