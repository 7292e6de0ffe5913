/// A line read as a heading of a sheet.
struct HeadingReading: Sendable {
  /// Which heading it is.
  let heading: SheetHeading
  /// What stands after it on its line.
  let rest: String
  /// The words as written, where they are misspelt.
  let misspelling: String?
  /// The words that were meant.
  let meant: String
}
