import ThaiText

extension PlanAmount {
  /// Reads what stands where an amount should: hyphens or zero say that none is used.
  ///
  /// A group of thousands after nothing, as `0,000`, is unreadable: the digits before it were lost.
  package static func read(_ text: String) -> PlanAmount {
    let folded = ThaiDigits.folded(text)
    let squeezed = folded.unicodeScalars.filter { !$0.properties.isWhitespace }
    if !squeezed.isEmpty, squeezed.allSatisfy({ "-–—‐−".unicodeScalars.contains($0) }) { return .none }
    var digits = Array(squeezed)
    let unit = Array("บาท".unicodeScalars)
    if digits.suffix(unit.count).elementsEqual(unit) { digits.removeLast(unit.count) }
    if digits.first == "0", digits.contains(",") { return .unreadable(text) }
    guard let baht = Baht.read(String(String.UnicodeScalarView(digits))) else { return .unreadable(text) }
    return baht == .zero ? .none : .baht(baht)
  }
}
