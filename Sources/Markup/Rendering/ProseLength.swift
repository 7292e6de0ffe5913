/// Counts letters as people do: a Thai vowel or tone mark above or below a letter is part of it.
enum ProseLength {
  /// How many letters some UTF-8 bytes show.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      let isThai = bytes[index] == 0xE0 && index + 2 < bytes.count
      if !(isThai && isMark(bytes[index + 1], bytes[index + 2])) { count += 1 }
    }
    return count
  }

  private static func isMark(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0xB8 && (third == 0xB1 || 0xB4...0xBA ~= third)) || (second == 0xB9 && 0x87...0x8E ~= third)
  }
}
