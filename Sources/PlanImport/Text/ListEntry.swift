import Diagnostics

/// An entry of a list with the entries within it.
struct ListEntry: Sendable, Equatable {
  /// Its number by its parts; empty for a bullet or a plain paragraph.
  var path: [Int]
  /// Its text.
  var text: String
  /// The entries within it.
  var entries: [ListEntry] = []
}
