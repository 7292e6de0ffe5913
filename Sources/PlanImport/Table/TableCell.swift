/// A cell of a table's line with the column of the screen at which it begins.
struct TableCell: Sendable, Equatable {
  /// Its text, with single blanks.
  let text: String
  /// Where it begins: the number of the cell in a line with tabs, the column of the screen otherwise.
  let column: Int

  /// The cells of a line, separated by tabs, upright strokes, or runs of two blanks and more; empty ones only if the
  /// line keeps their places.
  static func all(of line: PlanLine) -> [TableCell] {
    line.keepsPlaces ? separated(line) : spaced(line)
  }

  /// How many cells the tabs of a text separate.
  static func count(_ text: String) -> Int { text.unicodeScalars.count { $0 == "\t" } + 1 }

  private static func separated(_ line: PlanLine) -> [TableCell] {
    var text = line.text
    let mark: Unicode.Scalar = text.contains("\t") ? "\t" : "|"
    if mark == "|" {
      text = text.squeezed
      if text.hasPrefix("|") { text.removeFirst() }
      if text.hasSuffix("|") { text.removeLast() }
    }
    let pieces = text.unicodeScalars.split(separator: mark, omittingEmptySubsequences: false)
    return pieces.enumerated().map { TableCell(text: String($1).squeezed, column: $0) }
  }

  private static func spaced(_ line: PlanLine) -> [TableCell] {
    var cells: [TableCell] = []
    var column = 0
    var start = 0
    var text = String.UnicodeScalarView()
    var blanks = 0
    for scalar in line.text.unicodeScalars {
      if scalar == " " {
        blanks += 1
      } else {
        if blanks >= 2, !text.isEmpty {
          cells.append(TableCell(text: String(text).squeezed, column: start))
          text = String.UnicodeScalarView()
        }
        if text.isEmpty { start = column } else if blanks > 0 { text.append(" ") }
        blanks = 0
        text.append(scalar)
      }
      if !takesNoColumn(scalar) { column += 1 }
    }
    return text.isEmpty ? cells : cells + [TableCell(text: String(text).squeezed, column: start)]
  }

  /// Whether it is a vowel or tone mark above or below a letter.
  private static func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
    [0x0E31...0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E].contains { $0.contains(scalar.value) }
  }

  /// Whether it stands in the place of an amount: digits and their marks only, or a hyphen.
  var isAmount: Bool {
    guard !text.unicodeScalars.allSatisfy({ "-–—‐−".unicodeScalars.contains($0) }) else {
      return !text.isEmpty
    }
    let isBaht = text.unicodeScalars.suffix(3).elementsEqual("บาท".unicodeScalars)
    return text.unicodeScalars.contains(where: \.isDigit)
      && text.unicodeScalars.dropLast(isBaht ? 3 : 0).allSatisfy {
        "0123456789,. ".unicodeScalars.contains($0)
      }
  }
}

extension PlanLine {
  /// Whether it keeps its empty cells, so that their places say which column is meant.
  var keepsPlaces: Bool { text.contains("\t") || text.contains("|") }
}
