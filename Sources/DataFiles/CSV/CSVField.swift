/// A cell to be written.
package enum CSVField: Sendable, Hashable {
  /// A text; defused where a spreadsheet would take it for a formula.
  case text(String)
  /// A number, written as it is.
  case number(String)
}
