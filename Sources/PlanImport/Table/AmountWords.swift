import Records
import ThaiText

/// Reads the cells of amounts.
enum AmountWords {
  /// Whether a cell stands where an amount does: digits and their marks only, or a hyphen.
  static func isAmount(_ cell: String) -> Bool {
    isNone(cell) || (hasDigit(cell) && body(cell).allSatisfy { "0123456789,. ".unicodeScalars.contains($0) })
  }

  /// The amount of a cell.
  static func read(_ cell: String) -> PlanAmount {
    if isNone(cell) { return .none }
    let digits = String(String.UnicodeScalarView(body(cell).filter { $0 != " " }))
    if isZeroWithGroups(digits) { return .unreadable(cell) }
    return Baht.read(digits).map(PlanAmount.baht) ?? .unreadable(cell)
  }

  /// `0,000`: a group of thousands after nothing, as when the digits before it were lost.
  private static func isZeroWithGroups(_ digits: String) -> Bool {
    digits.hasPrefix("0") && digits.contains(",")
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
