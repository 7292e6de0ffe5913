/// Tells the cells of amounts from those of words.
enum AmountWords {
  /// Whether a cell stands where an amount does: digits and their marks only, or a hyphen.
  static func isAmount(_ cell: String) -> Bool {
    isNone(cell) || (hasDigit(cell) && body(cell).allSatisfy { "0123456789,. ".unicodeScalars.contains($0) })
  }

  private static func isNone(_ cell: String) -> Bool {
    !cell.isEmpty && cell.unicodeScalars.allSatisfy { "-–—‐−".unicodeScalars.contains($0) }
  }

  private static func hasDigit(_ cell: String) -> Bool {
    cell.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  private static func body(_ cell: String) -> [Unicode.Scalar] {
    let scalars = Array(cell.unicodeScalars)
    let unit = Array("บาท".unicodeScalars)
    return scalars.suffix(unit.count).elementsEqual(unit) ? Array(scalars.dropLast(unit.count)) : scalars
  }
}
