/// Escapes by which addresses, JSON, YAML, Markdown and XML write a character: `%31`, `\u0031`, `\x31`, `&#49;`, `&nbsp;`.
enum TextEscape {
  /// The bytes with which they begin.
  static let starts = Array("%\\&".utf8)

  private static let longestReference = 32
  private static let named: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "hairsp": "\u{200A}",
    "numsp": "\u{2007}", "puncsp": "\u{2008}", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}",
    "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "hyphen": "\u{2010}", "dash": "\u{2010}",
    "ndash": "\u{2013}", "mdash": "\u{2014}", "minus": "\u{2212}", "period": ".", "sol": "/", "lowbar": "_",
    "comma": ",", "colon": ":", "semi": ";", "middot": "\u{B7}", "bull": "\u{2022}", "verbar": "|",
    "vert": "|",
    "Tab": "\t", "NewLine": "\n", "ast": "*", "grave": "`", "bsol": "\\", "quot": "\"", "apos": "'",
  ]

  /// The character of an escape at an index, and how many bytes write it; nil if there is none.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "%"): percent(bytes, at: index)
    case UInt8(ascii: "\\"): backslash(bytes, at: index)
    case UInt8(ascii: "&"): reference(bytes, at: index)
    default: nil
    }
  }

  /// The character that bytes in UTF-8 write, which are asked for one after the other, and their number.
  static func scalar(_ byte: (Int) -> UInt8?) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let first = byte(0) else { return nil }
    let length: Int
    switch first {
    case ..<0x80: return (Unicode.Scalar(first), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      guard let next = byte(index), next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  private static func percent(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    scalar { number in
      let start = index + number * 3
      guard start < bytes.count, bytes[start] == UInt8(ascii: "%") else { return nil }
      return hexadecimal(bytes, start + 1, count: 2).map { UInt8($0) }
    }.map { ($0.scalar, $0.length * 3) }
  }

  private static func backslash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)?
  {
    guard index + 1 < bytes.count else { return nil }
    let count =
      switch bytes[index + 1] {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    guard count > 0, let value = hexadecimal(bytes, index + 2, count: count) else { return nil }
    if let scalar = Unicode.Scalar(value) { return (scalar, count + 2) }
    // JSON writes characters above U+FFFF as a pair.
    guard count == 4, 0xD800...0xDBFF ~= value, index + 7 < bytes.count, bytes[index + 6] == bytes[index],
      bytes[index + 7] == bytes[index + 1], let low = hexadecimal(bytes, index + 8, count: 4),
      0xDC00...0xDFFF ~= low
    else { return nil }
    return Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)).map { ($0, 12) }
  }

  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)?
  {
    let name = bytes[(index + 1)...].prefix(longestReference).prefix {
      0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "#")
    }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    let length = name.count + 2
    guard text.utf8.first == UInt8(ascii: "#") else { return named[text].map { ($0, length) } }
    let isHexadecimal = text.utf8.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = text.utf8.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(String(Substring(digits)), radix: isHexadecimal ? 16 : 10).flatMap { Unicode.Scalar($0) }
      .map { ($0, length) }
  }

  private static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, count: Int) -> UInt32? {
    guard start + count <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<(start + count)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }
}
