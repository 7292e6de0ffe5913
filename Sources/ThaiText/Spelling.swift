/// The one spelling in which the program reads, compares and writes texts.
///
/// - Unicode's form C, with the marks of a Thai letter in the order in which they are typed: vowel, then tone.
/// - Sara am is one sign, also if it was written as nikhahit and sara aa with a tone mark between, before or behind.
/// - Two `เ` in a row are `แ`, which looks the same; no Thai word has them.
/// - What nobody sees is gone: zero-width blanks and joiners, soft hyphens, signs that turn the direction of writing.
///   Joiners and selectors inside an emoji stay, as it falls apart without them.
/// - Unicode's own line and paragraph separators are blanks.
package enum Spelling {
  /// The text in the one spelling.
  package static func normalised(_ text: String) -> String {
    var text = text
    let changed: [UInt8]? = text.withUTF8 { bytes in
      let edits = SpellingScan.edits(in: bytes)
      return edits.isEmpty ? nil : TextEdits(edits).applied(to: bytes)
    }
    return changed.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Whether the text is in the one spelling.
  package static func isNormalised(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { SpellingScan.edits(in: $0).isEmpty }
  }

  /// The text as names and headers are compared: in the one spelling, every run of blanks and line ends one blank.
  package static func name(_ text: String) -> String {
    let words = normalised(text).unicodeScalars.split(whereSeparator: isBlank)
    return words.map { String($0) }.joined(separator: " ")
  }

  /// Whether a character is a blank where structure is read: blanks of every width, tabs, line ends.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20: true
    case ..<0x80: false
    default: isWideBlank(scalar.value)
    }
  }

  /// How many bytes of a text begin with a blank that is not ASCII, such as the no-break blank; 0 if none does.
  static func wideBlankLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    switch bytes.first {
    case 0xC2: return bytes.dropFirst().first == 0xA0 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard bytes.count >= 3 else { return 0 }
      let (second, third) = (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2])
      let value =
        UInt32(bytes[bytes.startIndex] & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
      return isWideBlank(value) ? 3 : 0
    default: return 0
    }
  }

  private static func isWideBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
