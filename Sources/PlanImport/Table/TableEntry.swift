import Content
import Diagnostics

/// A row of the budget table with the lines that it takes.
struct TableEntry: Sendable {
  var words: TableWords
  let amounts: [PlanAmount?]
  let place: SourcePlace
  /// The numbers of its lines.
  var lines: [Int]
}
