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
      let word = word(in: bytes, at: index)
      guard word & 0x80 != 0 else {
        index = endOfASCII(in: bytes, from: index + 1)
        continue
      }
      guard let letter = letter(word), 0x01...0x5B ~= letter else { return false }
      if lowMarks.contains(letter), index >= 3, let before = Self.letter(Self.word(in: bytes, at: index - 3)),
        rank(letter) < rank(before)
      {
        return false
      }
      index += 3
    }
    return true
  }

  /// A place not beyond the end of the ASCII bytes that follow, reached eight at a time.
  @inline(__always)
  private static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = start
    while end + 8 <= bytes.count,
      raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    { end += 8 }
    return end
  }

  /// The marks that may not follow every other: sara u, sara uu and phinthu.
  private static let lowMarks: ClosedRange<UInt32> = 0x38...0x3A

  /// Four bytes from an index on, the first of them lowest; zero where the text has ended.
  @inline(__always)
  private static func word(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    guard index + 4 > bytes.count else {
      return UInt32(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt32.self))
    }
    return bytes[index...].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// What is added to U+0E00 for the character that begins a word; nothing where another begins or none.
  @inline(__always)
  private static func letter(_ word: UInt32) -> UInt32? {
    word & 0xC0_FEFF == 0x80_B8E0 ? word >> 2 & 0x40 | word >> 16 & 0x3F : nil
  }

  /// The canonical combining class of a Thai character; 0 for all but some marks.
  private static func rank(_ letter: UInt32) -> UInt8 {
    switch letter {
    case 0x3A: 9
    case 0x38...0x39: 103
    case 0x48...0x4B: 107
    default: 0
    }
  }
}
