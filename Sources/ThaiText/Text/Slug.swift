/// Turns a heading into an id: Thai stays whole with its vowels and tone marks.
package enum Slug {
  /// The id: NFC, Latin in lower case, letters, marks and digits kept, everything else one hyphen.
  ///
  /// Characters that nobody sees vanish without a hyphen. The id is never empty.
  package static func of(_ text: String) -> String {
    if isPlain(text) { return text }
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
