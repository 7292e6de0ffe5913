/// How a cell is set; the raw value is its class in the page.
enum CellKind: String, Sendable {
  /// Words, from the left.
  case words
  /// Figures, from the right and of one width.
  case number
  /// A short text that stays on one line, such as a date or a number of a contract.
  case short
}
