/// How sure we are that a document shows a required element.
package enum ElementState: String, Sendable, CaseIterable {
  /// The program has seen it.
  case verified
  /// Only the author says so.
  case declared
  /// Neither seen nor declared.
  case missing
}
