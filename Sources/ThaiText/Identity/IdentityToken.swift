/// A byte sequence of a text, as far as identification numbers are concerned.
enum IdentityToken: Equatable {
  case digit(UInt8)
  case hyphen
  case blank
  case point
  /// A comma, which parts the cells of a table as well as the digits of an amount.
  case comma
  case cell
  case invisible
  case other

  /// The token at an index of UTF-8 bytes, and how many bytes it takes; escapes are undone if that is wanted.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, undoing escapes: Bool
  ) -> (token: IdentityToken, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      if escapes, let (scalar, length) = TextEscape.read(bytes, at: index) {
        return (kind(of: scalar), length)
      }
      return (ascii(byte), 1)
    }
    guard let (scalar, length) = TextEscape.scalar({ index + $0 < bytes.count ? bytes[index + $0] : nil })
    else {
      return (.other, 1)
    }
    return (kind(of: scalar), length)
  }

  /// Whether a text holds a byte with which escapes begin.
  static func holdsEscapes(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      TextEscape.starts.contains { ByteScan.first($0, in: text) != nil }
    }
  }

  /// Where the digits of a number lie in its bytes.
  static func digits(of number: [UInt8], undoing escapes: Bool) -> [Range<Int>] {
    number.withUnsafeBufferPointer { bytes in
      var places: [Range<Int>] = []
      var index = 0
      while index < bytes.count {
        let (token, length) = read(bytes, at: index, undoing: escapes)
        if case .digit = token { places.append(index..<(index + length)) }
        index += length
      }
      return places
    }
  }

  /// Where a digit may begin at or after an index; letters that the content is full of are passed over fast.
  static func nextDigit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, undoing escapes: Bool) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39: return index
      case 0x25, 0x26, 0x5C:
        if escapes { return index }
        index += 1
      case ..<0xC2: index += 1
      case 0xC2...0xD8: index += 1
      case 0xE0 where index + 2 < bytes.count && isThaiLetter(bytes[index + 1], bytes[index + 2]): index += 3
      case 0xE2...0xE9: index += 1
      default: return index
      }
    }
    return index
  }

  private static func isThaiLetter(_ second: UInt8, _ third: UInt8) -> Bool {
    third & 0xC0 == 0x80 && (second == 0xB8 || second == 0xB9 && third < 0x90)
  }

  private static func ascii(_ byte: UInt8) -> IdentityToken {
    switch byte {
    case 0x30...0x39: .digit(byte - 0x30)
    case 0x20: .blank
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "~"): .point
    case UInt8(ascii: ","): .comma
    case 0x09...0x0D, UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "'"): .cell
    // Signs of Markdown that do not show, and control characters.
    case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "\\"), ..<0x20, 0x7F: .invisible
    default: .other
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> IdentityToken {
    switch scalar.value {
    case ..<0x80: return ascii(UInt8(scalar.value))
    case 0x0E01...0x0E30, 0x0E32...0x0E33, 0x0E3F...0x0E46: return .other
    case 0x85: return .cell
    case 0xB7, 0x2022, 0x2024, 0x2027, 0x2044, 0x2215, 0x2219, 0x22C5, 0x223C, 0x301C, 0x30FB: return .point
    case 0xFF0C: return .comma
    case 0xFF0E, 0xFF0F, 0xFF1A, 0xFF3F, 0xFF5E, 0xFF65: return .point
    case 0x2043, 0x2212: return .hyphen
    case 0x2502, 0xFF5C: return .cell
    case 0x2800: return .blank
    default: return rare(scalar.properties)
    }
  }

  private static func rare(_ properties: Unicode.Scalar.Properties) -> IdentityToken {
    if properties.numericType == .decimal, let value = properties.numericValue { return .digit(UInt8(value)) }
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return .invisible
    case .dashPunctuation: return .hyphen
    case .spaceSeparator: return .blank
    case .lineSeparator, .paragraphSeparator: return .cell
    default: return .other
    }
  }
}
