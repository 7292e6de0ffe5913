import Diagnostics

/// A line of the document that found no place in the plan, and is kept.
package struct UnplacedText: Sendable, Hashable {
  /// The number of the line, from 1.
  package let line: Int
  /// The line as the document has it, without the blanks at its ends.
  package let text: String
}
