/// Reads digits and separators as people write them in identification numbers, on UTF-8 bytes.
enum IdentityBytes {
  /// The digit at an index and how many bytes it takes; no digit, no bytes.
  static func digit(in bytes: [UInt8], at index: Int) -> (value: UInt8?, length: Int) {
    let byte = bytes[index]
    if 0x30...0x39 ~= byte { return (byte - 0x30, 1) }
    guard index + 2 < bytes.count else { return (nil, 0) }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    if byte == 0xE0, second == 0xB9, 0x90...0x99 ~= third { return (third - 0x90, 3) }
    if byte == 0xEF, second == 0xBC, 0x90...0x99 ~= third { return (third - 0x90, 3) }
    return (nil, 0)
  }

  /// How many bytes a separator at an index takes: space, hyphen, no-break space, dashes, zero-width marks; else 0.
  static func separator(in bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || byte == 0x2D { return 1 }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD {
      return 2
    }
    guard index + 2 < bytes.count, byte == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
    return 0x8B...0x95 ~= bytes[index + 2] ? 3 : 0
  }
}
