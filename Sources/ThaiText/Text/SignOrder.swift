/// The order of blanks, punctuation and symbols, all of which stand before digits and letters.
enum SignOrder {
  /// The place of every sign that has no place in the list, before the two currencies.
  static let unlisted = UInt8(signs.count + 1)

  private static let signs = Array("\t\n\r _-–—,;:!?.…·'‘’\"“”()[]{}@*/\\&#%`^+<=>|~๏ฯ๚๛ๆ".unicodeScalars)

  /// The place of a sign from 1; absent for letters, digits and unlisted signs.
  static func weight(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "\u{A0}": weight(of: " ")
    case "฿": unlisted + 1
    case "$": unlisted + 2
    default: signs.firstIndex(of: scalar).map { UInt8($0 + 1) }
    }
  }
}
