/// What the bytes of a file say about encodings that it may have besides UTF-8.
struct EncodingTraits {
  private var isUTF8 = true
  private var mayBeUTF16 = false
  private var continuations = 0

  /// Looks at the next bytes.
  mutating func look(at piece: [UInt8]) {
    for byte in piece {
      if continuations > 0 {
        if byte & 0xC0 != 0x80 { isUTF8 = false }
        continuations = byte & 0xC0 == 0x80 ? continuations - 1 : 0
        continue
      }
      switch byte {
      // The high bytes of digits in UTF-16: of ASCII and of Thai.
      case 0x00, 0x0E: mayBeUTF16 = true
      case ..<0x80: continue
      case 0xC2...0xDF: continuations = 1
      case 0xE0...0xEF: continuations = 2
      case 0xF0...0xF4: continuations = 3
      default: isUTF8 = false
      }
    }
  }

  /// The encodings in which the file has to be read as well.
  var otherEncodings: [TextDecoder.Encoding] {
    (mayBeUTF16 ? [.utf16LittleEndian, .utf16BigEndian] : []) + (isUTF8 ? [] : [.windows874])
  }
}

extension EncodingTraits {
  /// A text in UTF-8, from whichever encoding it most likely has.
  static func likelyText(_ bytes: [UInt8]) -> [UInt8] {
    var trait = EncodingTraits()
    trait.look(at: bytes)
    let isWide = bytes.contains(0)
    let others = trait.otherEncodings.filter { ($0 == .windows874) != isWide }
    // Of the two orders of UTF-16 the one is right in which letters of Thai or Latin come out.
    let texts = others.map { encoding -> [UInt8] in
      var decoder = TextDecoder(encoding)
      return decoder.decoded(bytes)
    }
    return texts.max { count($0) < count($1) } ?? bytes
  }

  private static func count(_ text: [UInt8]) -> Int {
    text.count { 0x20...0x7E ~= $0 || $0 == 0xE0 || $0 == 0xB8 }
  }
}

/// Turns pieces of a text into UTF-8, as far as digits and what stands between them go.
struct TextDecoder {
  enum Encoding {
    case utf16LittleEndian, utf16BigEndian, windows874
  }

  private let encoding: Encoding
  /// The first half of a character that lies across two pieces.
  private var half: UInt8?
  private var isAtStart = true

  init(_ encoding: Encoding) { self.encoding = encoding }

  /// The next piece in UTF-8.
  mutating func decoded(_ piece: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(piece.count * 2)
    for byte in piece {
      guard encoding != .windows874 else {
        Self.write(Self.windows874(byte), to: &result)
        continue
      }
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let (high, low) = encoding == .utf16BigEndian ? (first, byte) : (byte, first)
      let value = UInt16(high) << 8 | UInt16(low)
      // A mark at the start, the second half of a pair and NUL, which UTF-32 has between letters, have no column.
      let isSilent = value == 0 || (value == 0xFEFF && isAtStart) || 0xDC00...0xDFFF ~= value
      isAtStart = false
      if !isSilent { Self.write(value, to: &result) }
    }
    return result
  }

  private static func windows874(_ byte: UInt8) -> UInt16 {
    switch byte {
    case 0xA1...0xFB: 0x0E01 + UInt16(byte - 0xA1)
    case 0x96, 0x97: 0x2013
    default: UInt16(byte)
    }
  }

  private static func write(_ value: UInt16, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "?"
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
