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
    var previous: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        previous = 0
        index += 1
        continue
      }
      guard byte == 0xE0, index + 2 < bytes.count else { return false }
      let (second, third) = (bytes[index + 1], bytes[index + 2])
      guard second == 0xB8 ? third > 0x80 : second == 0xB9 && third <= 0x9B else { return false }
      let rank = rank(second, third)
      if rank > 0, rank < previous { return false }
      previous = rank
      index += 3
    }
    return true
  }

  /// The canonical combining class of a Thai character by its second and third byte; 0 for all but some marks.
  @inline(__always)
  private static func rank(_ second: UInt8, _ third: UInt8) -> UInt8 {
    if second == 0xB8 { return third &- 0xB8 > 2 ? 0 : third == 0xBA ? 9 : 103 }
    return third &- 0x88 > 3 ? 0 : 107
  }
}
