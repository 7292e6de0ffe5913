/// Makes style sheets smaller without changing what they mean.
enum StyleSheet {
  /// The sheet without comments, indentation, line ends and blanks after commas; strings stay as they are.
  static func squeezed(_ css: some Sequence<UInt8>) -> [UInt8] {
    let css = withoutComments(Array(css))
    var result: [UInt8] = []
    var isLineStart = true
    var quote: UInt8?
    for byte in css {
      if byte == 0x22 || byte == 0x27 { quote = quote == nil ? byte : quote == byte ? nil : quote }
      switch byte {
      case _ where quote != nil && byte != quote: result.append(byte)
      case 0x0A, 0x0D: isLineStart = true
      case 0x20 where isLineStart, 0x09 where isLineStart: continue
      case 0x20 where result.last == 0x3B || result.last == 0x7B || result.last == 0x2C: continue
      default:
        if isLineStart, let last = result.last, !Self.endsRule(last) { result.append(0x20) }
        isLineStart = false
        result.append(byte)
      }
    }
    result.append(0x0A)
    return result
  }

  private static func withoutComments(_ css: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var quote: UInt8?
    var index = 0
    while index < css.count {
      let byte = css[index]
      if quote == nil, byte == 0x2F, css[index...].starts(with: "/*".utf8) {
        index = css[(index + 2)...].firstRange(of: "*/".utf8)?.upperBound ?? css.count
        continue
      }
      if byte == 0x22 || byte == 0x27 { quote = quote == nil ? byte : quote == byte ? nil : quote }
      result.append(byte)
      index += 1
    }
    return result
  }

  private static func endsRule(_ byte: UInt8) -> Bool {
    byte == 0x3B || byte == 0x7B || byte == 0x7D || byte == 0x2C
  }
}
