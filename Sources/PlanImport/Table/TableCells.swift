/// Parts a line into cells at tabs, upright strokes, or runs of two blanks and more.
enum TableCells {
  /// Whether a line keeps its empty cells, so that their places say which column is meant.
  static func keepsPlaces(_ line: PlanLine) -> Bool { line.text.contains("\t") || line.text.contains("|") }

  /// The cells of a line; empty ones only where the line keeps their places.
  static func read(_ line: PlanLine) -> [TableCell] {
    if keepsPlaces(line) { return parted(line) }
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
          cells.append(TableCell(text: PlanLine.squeezed(String(text)), column: start))
          text = String.UnicodeScalarView()
        }
        if text.isEmpty { start = column } else if blanks > 0 { text.append(" ") }
        blanks = 0
        text.append(scalar)
      }
      if !isMark(scalar) { column += 1 }
    }
    if !text.isEmpty { cells.append(TableCell(text: PlanLine.squeezed(String(text)), column: start)) }
    return cells
  }

  /// How many cells the tabs of a text part.
  static func count(_ text: String) -> Int { text.unicodeScalars.count { $0 == "\t" } + 1 }

  private static func parted(_ line: PlanLine) -> [TableCell] {
    var text = line.text
    if !text.contains("\t") {
      text = PlanLine.squeezed(text)
      if text.hasPrefix("|") { text.removeFirst() }
      if text.hasSuffix("|") { text.removeLast() }
    }
    let mark: Unicode.Scalar = text.contains("\t") ? "\t" : "|"
    let pieces = text.unicodeScalars.split(separator: mark, omittingEmptySubsequences: false)
    return pieces.enumerated().map { TableCell(text: PlanLine.squeezed(String($1)), column: $0) }
  }

  /// A vowel or tone mark above or below, which takes no column.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x0E31 || (0x0E34...0x0E3A).contains(scalar.value)
      || (0x0E47...0x0E4E).contains(scalar.value)
  }
}
