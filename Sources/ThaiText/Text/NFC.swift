@_spi(_Unicode) import Swift

/// Unicode normalisation form C, under which equal texts have equal bytes.
package enum NFC {
  /// The text in form C.
  package static func normalised(_ text: String) -> String {
    isPlain(text) ? text : String(String.UnicodeScalarView(text._nfc))
  }

  /// Whether the text is in form C.
  package static func isNormalised(_ text: String) -> Bool {
    isPlain(text) || text.unicodeScalars.elementsEqual(text._nfc)
  }

  /// Whether the text is ASCII and well-ordered Thai only, which the full algorithm would leave as it is.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      guard value < 0x80 || 0x0E01...0x0E5B ~= value else { return false }
      if rank(value) > 0, rank(value) < rank(previous) { return false }
      previous = value
    }
    return true
  }

  /// The canonical combining class of a Thai mark; 0 for everything else.
  private static func rank(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x0E3A: 9
    case 0x0E38, 0x0E39: 103
    case 0x0E48...0x0E4B: 107
    default: 0
    }
  }
}
