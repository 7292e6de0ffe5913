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
    let normalised = NFC.normalised(text)
    return normalised.unicodeScalars.map { $0.properties.isUppercase ? 2 : 1 } + [0] + Array(normalised.utf8)
  }
}

/// One thing that counts in the order of texts.
enum OrderElement {
  /// A letter, digit or sign by its weight.
  case letter([UInt8])
  /// A mark above or below, which only breaks ties.
  case mark([UInt8])

  /// The weight of a letter among marks.
  static let plain: UInt8 = 1

  private static let saraAm = [OrderElement.letter([4, 0x32]), .letter([4, 0x2F])]

  /// The elements of a text in the order in which they are compared.
  static func all(of text: String) -> [OrderElement] {
    var scalars = Array(NFC.decomposed(text.lowercased()).unicodeScalars)
    settle(&scalars)
    return scalars.flatMap { $0 == "ำ" ? saraAm : element($0).map { [$0] } ?? [] }
  }

  /// Puts leading vowels behind their consonants, and joins the two parts of a decomposed ำ.
  private static func settle(_ scalars: inout [Unicode.Scalar]) {
    var index = 0
    while index + 1 < scalars.count {
      let pair = (scalars[index].value, scalars[index + 1].value)
      if 0x0E40...0x0E44 ~= pair.0, 0x0E01...0x0E2E ~= pair.1 {
        scalars.swapAt(index, index + 1)
        index += 1
      } else if pair.0 == 0x0E4D, let end = scalars[(index + 1)...].firstIndex(where: { !isThaiMark($0) }),
        scalars[end] == "า"
      {
        scalars[index] = "ำ"
        scalars.remove(at: end)
      }
      index += 1
    }
  }

  private static func element(_ scalar: Unicode.Scalar) -> OrderElement? {
    let value = scalar.value
    if 0x0E01...0x0E2E ~= value { return .letter([4, UInt8(value & 0x7F)]) }
    if 0x61...0x7A ~= value { return .letter([5, UInt8(value)]) }
    if let sign = SignOrder.weight(of: scalar) { return .letter([2, sign]) }
    if let digit = ThaiDigits.digit(scalar) { return .letter([3, digit]) }
    switch value {
    case 0x0E45: return .letter([4, 0x32])
    case 0x0E4D: return .letter([4, 0x2F])
    case 0x0E3A: return .letter([4, 0x5C])
    case _ where isThaiMark(scalar): return .mark(markWeight(value))
    case 0x0E30...0x0E44: return .letter([4, UInt8(value & 0x7F)])
    default: return other(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> OrderElement? {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control { return nil }
    let bytes = Array(String(scalar).utf8)
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark([plain + 8] + bytes)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      .letter([5] + bytes)
    default: .letter([2, SignOrder.unlisted] + bytes)
    }
  }

  private static func isThaiMark(_ scalar: Unicode.Scalar) -> Bool {
    0x0E47...0x0E4C ~= scalar.value || scalar.value == 0x0E4E
  }

  /// ๎ and ์ come before ็ and the tone marks.
  private static func markWeight(_ value: UInt32) -> [UInt8] {
    switch value {
    case 0x0E4E: [plain + 1]
    case 0x0E4C: [plain + 2]
    default: [plain + 3 + UInt8(value - 0x0E47)]
    }
  }
}

/// The order of blanks, punctuation and symbols, all of which stand before digits and letters.
enum SignOrder {
  /// The place of every sign that has no place in the list, before the two currencies.
  static let unlisted = UInt8(signs.count + 1)

  private static let signs = Array("\t\n\r _-–—,;:!?.…·'‘’\"“”()[]{}@*/\\&#%`^+<=>|~๏ฯ๚๛ๆ".unicodeScalars)

  /// The place of a sign from 1; nil for letters, digits and unlisted signs.
  static func weight(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "\u{A0}": weight(of: " ")
    case "฿": unlisted + 1
    case "$": unlisted + 2
    default: signs.firstIndex(of: scalar).map { UInt8($0 + 1) }
    }
  }
}
