import Diagnostics

/// A line of the document that found no place in the plan, and is kept.
public struct UnplacedText: Sendable, Hashable {
  /// The number of the line, from 1.
  public let line: Int
  /// The line as the document has it, without the blanks at its ends.
  public let text: String
}
