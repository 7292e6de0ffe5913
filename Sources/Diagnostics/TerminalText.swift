/// Text from content made safe to print.
package enum TerminalText {
  /// The text with a blank for every control character, so that content cannot steer the terminal.
  ///
  /// Characters that turn the direction of writing count as controls; they could hide what a line says.
  package static func safe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0.value) ? " " : $0 }))
  }

  /// Whether a character steers a terminal or the direction of writing.
  static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// How many terminal columns a text takes: Thai vowels and tone marks above or below take none.
package enum DisplayWidth {
  /// The width of a text in columns.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The columns that one code point takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0x0300...0x036F, 0x200B...0x200F, 0x2060...0x2064,
      0xFE00...0xFE0F, 0xFEFF:
      0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF:
      2
    default: 1
    }
  }
}

/// The part of a long line around a column, with the caret's indent and width in terminal columns.
package struct SnippetWindow {
  /// The part that is shown, with `…` on each side that is cut.
  package let text: String
  /// The column of the caret, from 0.
  package let indent: Int
  /// How many columns are meant, at least 1.
  package let width: Int

  /// Takes a line and a place in it, in code points from 1.
  package init(line: String, column: Int, length: Int, limit: Int = 100) {
    let scalars = Array(line.unicodeScalars)
    let place = min(max(column - 1, 0), scalars.count)
    let target = Self.base(of: place, in: scalars)
    let start = target > limit * 3 / 4 ? Self.base(of: target - limit / 2, in: scalars) : 0
    let end = Self.end(of: min(scalars.count, start + limit), in: scalars)
    let head = start > 0 ? "…" : ""
    text = head + Self.string(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    indent = DisplayWidth.of(head + Self.string(scalars[start..<target]))
    let marked = place + min(max(length, 0), max(end - place, 0))
    width = max(1, DisplayWidth.of(Self.string(scalars[target..<max(target, marked)])))
  }

  /// The index of the letter that carries the mark at an index; the index itself for a letter.
  private static func base(of index: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = index
    while index > 0, index < scalars.count, DisplayWidth.width(scalars[index]) == 0 { index -= 1 }
    return index
  }

  /// The first index at or after one that holds no mark of the letter before it.
  private static func end(of index: Int, in scalars: [Unicode.Scalar]) -> Int {
    scalars[index...].firstIndex { DisplayWidth.width($0) > 0 } ?? scalars.count
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
