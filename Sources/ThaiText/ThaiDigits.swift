/// Thai and full-width digits read as the digits that machines use.
package enum ThaiDigits {
  /// The text with ๐–๙ and full-width digits replaced by 0–9.
  package static func folded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { digit($0) != nil && $0.value > 0x7F }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in digit(scalar).map { Unicode.Scalar(0x30 + $0) } ?? scalar }))
  }

  /// The whole number that a text writes, with commas between thousands or without; nil for anything else.
  package static func integer(_ text: String) -> Int? {
    DigitGroups.joined(Array(folded(text).utf8)).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
  }

  /// A whole number in Thai digits.
  package static func thai(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.map {
          digit($0).flatMap { Unicode.Scalar(0x0E50 + UInt32($0)) } ?? $0
        }))
  }

  /// The value of a digit of any of the three kinds.
  static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value - 0x30)
    case 0x0E50...0x0E59: UInt8(scalar.value - 0x0E50)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
    default: nil
    }
  }
}

/// Writes whole numbers for people.
package enum ThaiNumber {
  /// The number with commas between thousands.
  package static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + DigitGroups.grouped(String(number.magnitude))
  }
}

/// Digits with commas between thousands.
enum DigitGroups {
  private static let comma = UInt8(ascii: ",")

  /// The digits without their commas, or nil if a comma is in a wrong place.
  static func joined(_ bytes: [UInt8]) -> [UInt8]? {
    let groups = bytes.split(separator: comma, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.joined().allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    let isGrouped = groups.count > 1
    if isGrouped, first.count > 3 || groups.dropFirst().contains(where: { $0.count != 3 }) { return nil }
    return Array(groups.joined())
  }

  /// Digits with a comma before every third one from the right.
  static func grouped(_ digits: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(digits.utf8)
    for (index, byte) in bytes.enumerated() {
      if index > 0, (bytes.count - index).isMultiple(of: 3) { result.append(comma) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
