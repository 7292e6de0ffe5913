import Diagnostics

/// A line of a plan's text: normalised, with Arabic digits, blanks trimmed at its end.
struct PlanLine: Sendable {
  /// Its number in the source, from 1.
  let number: Int
  /// Its text; tabs and runs of blanks stay, because they part the cells of tables.
  let text: String
  /// Where its visible part stands.
  let place: SourcePlace

  /// The text with single blanks only, and none at its ends.
  let words: String

  init(number: Int, text: String, place: SourcePlace) {
    self.number = number
    self.text = text
    self.place = place
    words = Self.squeezed(text)
  }

  /// Whether nothing is to be seen on it.
  var isBlank: Bool { words.isEmpty }

  /// A text with single blanks only, and none at its ends.
  static func squeezed(_ text: String) -> String {
    text.unicodeScalars.split { $0 == " " || $0 == "\t" }.map { String($0) }.joined(separator: " ")
  }
}
