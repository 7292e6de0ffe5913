/// The order of Thai dictionaries: a leading vowel sorts after its consonant, tone marks only break ties.
public enum ThaiOrder {
  /// Bytes whose order is the order of the texts.
  public static func key(_ text: String) -> [UInt8] {
    var primary: [UInt8] = []
    var secondary: [UInt8] = []
    let scalars = Array(NFC.normalised(text).lowercased().unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isLeadingVowel(scalar), index + 1 < scalars.count, isConsonant(scalars[index + 1]) {
        append(scalars[index + 1], to: &primary)
        append(scalar, to: &primary)
        index += 2
      } else if isMark(scalar) {
        secondary.append(UInt8(min(primary.count, 255)))
        secondary.append(UInt8(truncatingIfNeeded: scalar.value))
        index += 1
      } else {
        append(scalar, to: &primary)
        index += 1
      }
    }
    return primary + [0] + secondary
  }

  /// Whether one text stands before another.
  public static func precedes(_ first: String, _ second: String) -> Bool {
    key(first).lexicographicallyPrecedes(key(second))
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes += String(scalar).utf8
  }

  private static func isLeadingVowel(_ scalar: Unicode.Scalar) -> Bool { 0x0E40...0x0E44 ~= scalar.value }

  private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool { 0x0E01...0x0E2E ~= scalar.value }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { 0x0E47...0x0E4E ~= scalar.value }
}
