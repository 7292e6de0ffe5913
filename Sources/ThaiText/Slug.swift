/// Turns a heading into an id: Thai stays whole with its vowels and tone marks.
package enum Slug {
  private enum Kind { case letter, mark, invisible, other }

  /// The id: NFC, Latin in lower case, letters, marks and digits kept, everything else one hyphen.
  ///
  /// Invisible characters vanish without a hyphen. The id is never empty.
  package static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = true
    for scalar in Spelling.normalised(text.lowercased()).unicodeScalars {
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

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
    case ..<0x80: return .other
    default: break
    }
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
