/// Turns a heading into an id: Thai stays whole with its vowels and tone marks.
public enum Slug {
  /// The id: NFC, Latin in lower case, letters, marks and digits kept, everything else one hyphen; never empty.
  public static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in NFC.normalised(text).lowercased().unicodeScalars {
      guard isKept(scalar) else {
        gap = true
        continue
      }
      if gap, !result.isEmpty { result.append("-") }
      gap = false
      result.append(scalar)
    }
    return result.isEmpty ? "section" : String(result)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      scalar.value != 0x0E4F
    default: scalar == "_"
    }
  }
}
