@_spi(_Unicode) import Swift

/// Unicode normalisation form C, under which equal texts have equal bytes.
public enum NFC {
  /// The text in form C.
  public static func normalised(_ text: String) -> String {
    isPlain(text) ? text : String(String.UnicodeScalarView(text._nfc))
  }

  /// Whether the text is in form C.
  public static func isNormalised(_ text: String) -> Bool {
    isPlain(text) || text.unicodeScalars.elementsEqual(text._nfc)
  }

  /// Whether the text is ASCII and well-ordered Thai only, which the full algorithm would leave as it is.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard let letter = letter(in: bytes, at: index), 0x01...0x5B ~= letter else { return false }
      if lowMarks.contains(letter), index >= 3, let before = Self.letter(in: bytes, at: index - 3),
        rank(letter) < rank(before)
      {
        return false
      }
      index += 3
    }
    return true
  }

  /// The marks that may not follow every other: sara u, sara uu and phinthu.
  private static let lowMarks: ClosedRange<UInt8> = 0x38...0x3A

  /// What is added to U+0E00 for the character at an index; nothing where another begins or none.
  @inline(__always)
  private static func letter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
    guard index + 2 < bytes.count, bytes[index] == 0xE0 else { return nil }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    guard second & 0xFE == 0xB8, third & 0xC0 == 0x80 else { return nil }
    return (second & 1) << 6 | third & 0x3F
  }

  /// The canonical combining class of a Thai character; 0 for all but some marks.
  private static func rank(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x3A: 9
    case 0x38...0x39: 103
    case 0x48...0x4B: 107
    default: 0
    }
  }
}
