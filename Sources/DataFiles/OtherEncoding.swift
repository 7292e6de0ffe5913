/// The encodings besides UTF-8 in which spreadsheet programs save tables.
package enum OtherEncoding: Sendable {
  case utf16, windows874

  /// A text in one of them as UTF-8; nil if it is UTF-8 or cannot be read whole.
  package static func decode(_ bytes: [UInt8]) -> (OtherEncoding, text: [UInt8])? {
    if isUTF16(bytes) { return utf16(bytes).map { (.utf16, $0) } }
    guard TextEncoding.firstInvalidByte(in: bytes) != nil, looksLikeWindows874(bytes) else { return nil }
    return windows874(bytes).map { (.windows874, $0) }
  }

  package static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || utf16Order(bytes) != nil
  }

  static func looksLikeWindows874(_ bytes: [UInt8]) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    let single = bytes.count { 0xA1...0xDA ~= $0 || 0xDF...0xFB ~= $0 }
    let triples = zip(bytes, bytes.dropFirst()).count { $0 == 0xE0 && 0xB8...0xB9 ~= $1 }
    return single > 1 && single * 2 > high && triples * 6 < high
  }

  private enum ByteOrder { case littleEndian, bigEndian }

  /// The order that the bytes of a text without a mark show; nil if it does not look like UTF-16.
  private static func utf16Order(_ bytes: [UInt8]) -> ByteOrder? {
    let head = bytes.prefix(512)
    guard head.count >= 8 else { return nil }
    var (even, odd) = (0, 0)
    // Every second byte is 0x00 in Latin text and 0x0E in Thai text.
    for (index, byte) in head.enumerated() where byte == 0 || byte == 0x0E {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    guard max(even, odd) * 5 > head.count * 2, min(even, odd) * 10 < head.count else { return nil }
    return even > odd ? .bigEndian : .littleEndian
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let mark = bytes.prefix(2)
    let hasMark = mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF]
    let order = hasMark ? (mark == [0xFE, 0xFF] ? .bigEndian : .littleEndian) : utf16Order(bytes)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: hasMark ? 2 : 0, to: bytes.count, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(order == .bigEndian ? first << 8 | second : second << 8 | first)
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func windows874(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      guard let scalar = scalar(ofWindows874: byte), let written = UTF8.encode(scalar) else { return nil }
      text += written
    }
    return text
  }

  /// The character of a byte of Windows-874 beyond ASCII; nil for those that stand for none.
  private static func scalar(ofWindows874 byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0x0E00 + UInt32(byte) - 0xA0)
    case 0x80: "\u{20AC}"
    case 0x85: "\u{2026}"
    case 0x91, 0x92: Unicode.Scalar(0x2018 + UInt32(byte) - 0x91)
    case 0x93, 0x94: Unicode.Scalar(0x201C + UInt32(byte) - 0x93)
    case 0x95: "\u{2022}"
    case 0x96, 0x97: Unicode.Scalar(0x2013 + UInt32(byte) - 0x96)
    case 0xA0: "\u{A0}"
    default: nil
    }
  }
}
