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

  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}
