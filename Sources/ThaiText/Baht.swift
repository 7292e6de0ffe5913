/// An amount of money in baht, exact to the satang.
package struct Baht: Sendable, Hashable, Comparable {
  /// No money.
  package static let zero = Baht(satang: 0)

  private static let largestWhole = 9_999_999_999_999

  /// The amount in satang (hundredths of a baht).
  package let satang: Int

  /// An amount in satang.
  package init(satang: Int) { self.satang = satang }

  /// The amount that a text writes: digits with or without thousands commas, at most two decimals, with or
  /// without “บาท”; nil if any part is malformed.
  package static func read(_ text: String) -> Baht? {
    var bytes = Array(ThaiDigits.folded(text).utf8)
    trim(&bytes)
    let unit = "บาท".utf8
    if bytes.suffix(unit.count).elementsEqual(unit) { bytes.removeLast(unit.count) }
    trim(&bytes)
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let digits = parts.first.flatMap({ DigitGroups.joined(Array($0)) }),
      let whole = Int(String(decoding: digits, as: UTF8.self)), whole <= largestWhole
    else { return nil }
    guard parts.count == 2 else { return Baht(satang: (isNegative ? -1 : 1) * whole * 100) }
    guard let fraction = hundredths(parts[1]) else { return nil }
    return Baht(satang: (isNegative ? -1 : 1) * (whole * 100 + fraction))
  }

  private static func trim(_ bytes: inout [UInt8]) {
    while let last = bytes.last {
      if last == 0x20 || last == 0x09 {
        bytes.removeLast()
      } else if bytes.suffix(2) == [0xC2, 0xA0] {
        bytes.removeLast(2)
      } else {
        break
      }
    }
    let start = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.count
    bytes.removeFirst(start)
  }

  private static func hundredths(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    return digits.count == 1 ? number * 10 : number
  }

  /// The amount for people: thousands commas, and satang only where there are any.
  package var grouped: String {
    let rest = satang.magnitude % 100
    let whole = DigitGroups.grouped(String(satang.magnitude / 100))
    return (satang < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + Self.twoDigits(rest))
  }

  /// The amount for data files: no commas, always two decimals.
  package var plain: String {
    (satang < 0 ? "-" : "") + String(satang.magnitude / 100) + "." + Self.twoDigits(satang.magnitude % 100)
  }

  private static func twoDigits(_ number: UInt) -> String { (number < 10 ? "0" : "") + String(number) }

  /// The sum of two amounts, clamped to what can be counted.
  package static func + (lhs: Baht, rhs: Baht) -> Baht {
    let (sum, overflows) = lhs.satang.addingReportingOverflow(rhs.satang)
    return Baht(satang: overflows ? (lhs.satang < 0 ? .min : .max) : sum)
  }

  /// The difference of two amounts, clamped to what can be counted.
  package static func - (lhs: Baht, rhs: Baht) -> Baht {
    let (difference, overflows) = lhs.satang.subtractingReportingOverflow(rhs.satang)
    return Baht(satang: overflows ? (lhs.satang < 0 ? .min : .max) : difference)
  }

  /// Orders by amount.
  package static func < (lhs: Baht, rhs: Baht) -> Bool { lhs.satang < rhs.satang }
}
