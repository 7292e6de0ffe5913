@_spi(_Unicode) import Swift

/// The order of Thai dictionaries: a leading vowel sorts after its consonant, tone marks only break ties.
package enum ThaiOrder {
  /// Bytes whose order is the order of the texts: letters first, then marks, then case and spelling.
  package static func key(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    var marks: [UInt8] = []
    for element in OrderElement.all(of: text) {
      switch element {
      case .letter(let weight):
        letters += weight
        marks.append(OrderElement.plain)
      case .mark(let weight): marks += weight
      }
    }
    return letters + [0] + marks + [0] + spelling(text)
  }

  /// Whether one text stands before another.
  package static func precedes(_ first: String, _ second: String) -> Bool {
    key(first).lexicographicallyPrecedes(key(second))
  }

  /// Small letters before capitals, then the bytes of the text.
  private static func spelling(_ text: String) -> [UInt8] {
    let scalars = text._nfc
    return scalars.map { $0.properties.isUppercase ? 2 : 1 } + [0] + Array(NFC.normalised(text).utf8)
  }
}
