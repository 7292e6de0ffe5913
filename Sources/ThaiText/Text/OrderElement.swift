@_spi(_Unicode) import Swift

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
    var scalars = Array(text.lowercased()._nfd)
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
