/// Digits that follow each other, with at most one separator between neighbours.
struct DigitRun {
  private var digits: [UInt8] = []
  private var start = 0
  private var end = 0

  var isEmpty: Bool { digits.isEmpty }

  mutating func add(_ digit: UInt8, at offset: Int, end: Int) {
    if digits.isEmpty { start = offset }
    digits.append(digit)
    self.end = end
  }

  /// Whether a separator may stand at an offset: right after a digit.
  func allowsSeparator(at offset: Int) -> Bool { offset <= end + 3 }

  /// The match that the run makes, if it makes one; the run is empty then.
  mutating func finish() -> NationalID.Match? {
    defer { digits = [] }
    guard digits.count == 13, let first = digits.first, (1...8).contains(first), NationalID.isValid(digits)
    else {
      return nil
    }
    let last = digits.suffix(4).map { String($0) }.joined()
    return NationalID.Match(offset: start, length: end - start, lastDigits: last)
  }
}
