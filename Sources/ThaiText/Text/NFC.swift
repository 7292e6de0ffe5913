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
      guard byte == 0xE0, index + 2 < bytes.count, let rank = rank(bytes[index + 1], bytes[index + 2]),
        rank == 0 || rank >= previous
      else { return false }
      previous = rank
      index += 3
    }
    return true
  }

  /// The canonical combining class of U+0E01 to U+0E5B by the second and third byte; nothing for others.
  @inline(__always)
  private static func rank(_ second: UInt8, _ third: UInt8) -> UInt8? {
    switch (second, third) {
    case (0xB8, 0xBA): 9
    case (0xB8, 0xB8...0xB9): 103
    case (0xB8, 0x81...): 0
    case (0xB9, 0x88...0x8B): 107
    case (0xB9, ...0x9B): 0
    default: nil
    }
  }
}
