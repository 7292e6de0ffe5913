/// Checks UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing past U+10FFFF.
enum UTF8Check {
  /// Where the first byte lies that is no part of a character; nothing for sound text.
  static func firstBadByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let lead = buffer[index]
        if lead < 0x80 {
          index += 1
          continue
        }
        if lead == 0xE0, index + 2 < buffer.count, buffer[index + 1] & 0xFE == 0xB8,
          buffer[index + 2] & 0xC0 == 0x80
        {
          index += 3
          continue
        }
        let length = sequenceLength(lead)
        guard length > 0, index + length <= buffer.count, isSound(buffer, at: index, length) else {
          return index
        }
        index += length
      }
      return nil
    }
  }

  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private static func isSound(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int) -> Bool {
    for step in 1..<length where bytes[index + step] & 0xC0 != 0x80 { return false }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xE0: return second >= 0xA0
    case 0xED: return second <= 0x9F
    case 0xF0: return second >= 0x90
    case 0xF4: return second <= 0x8F
    default: return true
    }
  }
}
