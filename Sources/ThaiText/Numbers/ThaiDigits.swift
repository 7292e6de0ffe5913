/// Thai and full-width digits read as the digits that machines use.
package enum ThaiDigits {
  /// The text with ๐–๙ and full-width digits replaced by 0–9.
  package static func folded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { digit($0) != nil && $0.value > 0x7F }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in digit(scalar).map { Unicode.Scalar(0x30 + $0) } ?? scalar }))
  }

  /// The whole number that a text writes, with commas between thousands or without; absent for anything else.
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
