/// Turns a heading into an id: Thai stays whole with its vowels and tone marks.
public enum Slug {
  /// The id: NFC, Latin in lower case, letters, marks and digits kept, everything else one hyphen.
  ///
  /// Characters that nobody sees vanish without a hyphen. The id is never empty.
  public static func of(_ text: String) -> String {
    if isPlain(text) { return text }
    return NFC.isPlain(text) ? ofThai(text) : ofAny(text)
  }

  /// The id of a text of any script.
  static func ofAny(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = true
    for scalar in NFC.normalised(text.lowercased()).unicodeScalars {
      switch kind(of: scalar) {
      case .invisible: continue
      case .mark where !gap: result.append(scalar)
      case .letter:
        if gap, !result.isEmpty { result.append("-") }
        result.append(scalar)
        gap = false
      case .mark, .other: gap = true
      }
    }
    return result.isEmpty ? "section" : String(result)
  }

  /// The id of a text of ASCII and Thai that is in form C.
  private static func ofThai(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var gap = true
    for scalar in text.unicodeScalars {
      switch kind(ofThai: scalar.value) {
      case .mark where !gap: append(scalar.value, to: &result)
      case .letter:
        if gap, !result.isEmpty { result.append(0x2D) }
        append(scalar.value, to: &result)
        gap = false
      default: gap = true
      }
    }
    return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)
  }

  /// Appends ASCII, capitals as small letters, or a Thai character, which takes three bytes.
  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    if value < 0x80 {
      result.append(UInt8(0x41...0x5A ~= value ? value | 0x20 : value))
    } else {
      result.append(0xE0)
      result.append(UInt8(0x80 | value >> 6 & 0x3F))
      result.append(UInt8(0x80 | value & 0x3F))
    }
  }

  /// Whether a text is its own id, as most file names are: small Latin letters and digits between single hyphens.
  private static func isPlain(_ text: String) -> Bool {
    var before: UInt8 = 0x2D
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: break
      case 0x2D where before != 0x2D: break
      default: return false
      }
      before = byte
    }
    return before != 0x2D
  }

  private enum Kind { case letter, mark, invisible, other }

  private static func kind(ofThai value: UInt32) -> Kind {
    switch value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: .letter
    case 0x0E01...0x0E30, 0x0E32...0x0E33, 0x0E40...0x0E46, 0x0E50...0x0E59: .letter
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: .mark
    default: .other
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      .letter
    case .nonspacingMark, .spacingMark: .mark
    default: .other
    }
  }
}
