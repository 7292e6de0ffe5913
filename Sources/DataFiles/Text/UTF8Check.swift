import CScan

/// Checks UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing past U+10FFFF.
enum UTF8Check {
  private static let block = 64

  /// Where the first byte lies that is no part of a character; nothing for sound text.
  static func firstBadByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let blocks = plainBlocks(bytes, at: index)
        if blocks > 0 {
          index = lastBeginning(bytes, before: index + blocks * block)
          continue
        }
        let end = min(index + block, bytes.count)
        while index < end {
          let length = soundLength(bytes, at: index)
          guard length > 0 else { return index }
          index += length
        }
      }
      return nil
    }
  }

  /// How many blocks hold nothing but ASCII and the letters U+0E00 to U+0E7F, parts of letters at their ends included.
  private static func plainBlocks(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index >= 2, index + block <= bytes.count, let base = bytes.baseAddress else { return 0 }
    return scan_thai_blocks(base, index, bytes.count)
  }

  /// The end of a plain block, or where the letter begins that crosses it.
  private static func lastBeginning(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    if bytes[end - 1] == 0xE0 { return end - 1 }
    return bytes[end - 2] == 0xE0 ? end - 2 : end
  }

  /// The length of the character at an index; 0 where none stands.
  private static func soundLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length = sequenceLength(bytes[index])
    return index + length <= bytes.count && isSound(bytes, at: index, length) ? length : 0
  }

  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private static func isSound(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int) -> Bool {
    guard length > 1 else { return true }
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
