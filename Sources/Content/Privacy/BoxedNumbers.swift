import ThaiText

/// Finds numbers of persons in forms that give each digit a cell of its own.
///
/// Rows of thirteen counts look the same: only those count that are said to be such a number, in the row or over it.
enum BoxedNumbers {
  private static let words = WordSearch(IdentityWords.names.map { ($0, 0) })

  /// The digits of each, with the place of the first one.
  static func find(in table: SpottedTable) -> [(digits: [UInt8], spot: TextSpot)] {
    var found: [(digits: [UInt8], spot: TextSpot)] = []
    var isNamed = words.tags(in: table.title) != 0
    for row in table.rows {
      let names = row.cells.contains { words.tags(in: $0) != 0 }
      if names || isNamed { found += boxes(of: row) }
      // What names the number may stand in the row above.
      isNamed = names
    }
    return found
  }

  private static func boxes(of row: SpottedRow) -> [(digits: [UInt8], spot: TextSpot)] {
    var digits: [UInt8] = []
    var first = 0
    var found: [(digits: [UInt8], spot: TextSpot)] = []
    for (column, cell) in row.cells.enumerated() {
      let text = Array(ThaiDigits.folded(cell.trimmedBlanks).utf8)
      if text.count == 1, 0x30...0x39 ~= text[0] {
        if digits.isEmpty { first = column }
        digits += text
      } else if !text.isEmpty, text != [UInt8(ascii: "-")] {
        digits = []
      }
      if digits.count == 13 {
        found.append((digits, row.spot(at: first)))
        digits = []
      }
    }
    return found
  }
}
