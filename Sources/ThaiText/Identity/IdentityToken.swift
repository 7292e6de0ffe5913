/// What stands at one place of a text, as far as identification numbers go.
enum IdentityToken: Equatable {
  case digit(UInt8)
  case hyphen
  case blank
  case invisible
  case other

  /// The token at an index of UTF-8 bytes, and how many bytes it takes.
  static func read(_ bytes: Span<UInt8>, at index: Int) -> (token: IdentityToken, length: Int) {
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39: return (.digit(byte - 0x30), 1)
    case 0x20: return (.blank, 1)
    case 0x2D: return (.hyphen, 1)
    case 0x25: return percentEncoded(bytes, at: index)
    case 0xC2 where continues(bytes, at: index, by: 1): return (latin(bytes[index + 1]), 2)
    case 0xE0...0xEF where continues(bytes, at: index, by: 2):
      let (second, third) = (UInt32(bytes[index + 1] & 0x3F), UInt32(bytes[index + 2] & 0x3F))
      return (wide(UInt32(byte & 0x0F) << 12 | second << 6 | third), 3)
    default: return (.other, 1)
    }
  }

  /// Where a digit or a percent-encoded byte may stand next: a quick look before reading it.
  ///
  /// Thai letters, three bytes each, are stepped over whole.
  static func nextBeginning(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0xE0, index + 2 < bytes.count {
          let (second, third) = (bytes[index + 1], bytes[index + 2])
          if second == 0xB9, third >= 0x90 { return index }
          index += second & 0xC0 == 0x80 && third & 0xC0 == 0x80 ? 3 : 1
        } else if 0x30...0x39 ~= byte || byte == 0x25 || byte == 0xEF || byte == 0xE0 {
          return index
        } else {
          index += 1
        }
      }
      return index
    }
  }

  private static func continues(_ bytes: Span<UInt8>, at index: Int, by count: Int) -> Bool {
    index + count < bytes.count && (1...count).allSatisfy { bytes[index + $0] & 0xC0 == 0x80 }
  }

  /// `%20` and the like in a link, whose digits are not digits of the text.
  private static func percentEncoded(_ bytes: Span<UInt8>, at index: Int) -> (IdentityToken, Int) {
    guard index + 2 < bytes.count, isHexadecimal(bytes[index + 1]), isHexadecimal(bytes[index + 2]) else {
      return (.other, 1)
    }
    let isBlank = bytes[index + 1] == UInt8(ascii: "2") && bytes[index + 2] == UInt8(ascii: "0")
    return (isBlank ? .blank : .other, 3)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x46 ~= byte & 0xDF
  }

  private static func latin(_ second: UInt8) -> IdentityToken {
    switch second {
    case 0xA0: .blank
    case 0xAD: .invisible
    default: .other
    }
  }

  private static func wide(_ value: UInt32) -> IdentityToken {
    switch value {
    case 0x0E50...0x0E59: .digit(UInt8(value - 0x0E50))
    case 0xFF10...0xFF19: .digit(UInt8(value - 0xFF10))
    case 0x2000...0x200A, 0x202F, 0x3000: .blank
    case 0x200B...0x200F, 0x2060, 0xFEFF: .invisible
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: .hyphen
    default: .other
    }
  }
}
