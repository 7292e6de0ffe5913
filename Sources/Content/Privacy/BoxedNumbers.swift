import ThaiText

/// Finds numbers of persons in forms that give each digit a cell of its own.
///
/// Rows of thirteen counts look the same, but have a label or headings: only those boxes count that stand alone, or that
/// are said to be such a number, in the row or over it.
enum BoxedNumbers {
  private static let words = WordSearch(IdentityWords.names.map { ($0, 0) })

  /// The digits of each, with the place of the first one.
  static func find(in table: SpottedTable) -> [(digits: [UInt8], spot: TextSpot)] {
    var found: [(digits: [UInt8], spot: TextSpot)] = []
    var isNamed = words.tags(in: table.title) != 0
    var headed = Set<Int>()
    for row in table.rows {
      let names = row.cells.contains { words.tags(in: $0) != 0 }
      found += boxes(of: row).filter { box in
        names || isNamed || (isAlone(row) && headed.isDisjoint(with: box.columns))
      }.map { ($0.digits, $0.spot) }
      headed.formUnion(row.cells.indices.filter { row.cells[$0].trimmedBlanks.unicodeScalars.count > 1 })
      // What names the number may stand in the row above.
      isNamed = names
    }
    return found
  }

  /// Whether nothing stands in a row but single signs.
  private static func isAlone(_ row: SpottedRow) -> Bool {
    row.cells.allSatisfy { $0.trimmedBlanks.unicodeScalars.count < 2 }
  }

  private static func boxes(
    of row: SpottedRow
  ) -> [(digits: [UInt8], spot: TextSpot, columns: ClosedRange<Int>)] {
    var digits: [UInt8] = []
    var first = 0
    var found: [(digits: [UInt8], spot: TextSpot, columns: ClosedRange<Int>)] = []
    for (column, cell) in row.cells.enumerated() {
      let text = Array(ThaiDigits.folded(cell.trimmedBlanks).utf8)
      if text.count == 1, 0x30...0x39 ~= text[0] {
        if digits.isEmpty { first = column }
        digits += text
      } else if !text.isEmpty, text != [UInt8(ascii: "-")] {
        digits = []
      }
      if digits.count == 13 {
        found.append((digits, row.spot(at: first), first...column))
        digits = []
      }
    }
    return found
  }
}
