/// Undoes the character references of XML that stand for ASCII, behind which words can be hidden.
enum CharacterReferences {
  private static let named: [[UInt8]: UInt8] = [
    Array("colon".utf8): 0x3A, Array("Tab".utf8): 0x09, Array("NewLine".utf8): 0x0A,
  ]
  private static let longest = 12

  /// The bytes with every such reference as the byte that it stands for.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x26) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26,
        let end = bytes[index...].prefix(longest).firstIndex(of: 0x3B),
        let byte = value(of: bytes[(index + 1)..<end])
      {
        result.append(byte)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func value(of reference: ArraySlice<UInt8>) -> UInt8? {
    guard reference.first == 0x23 else { return named[Array(reference)] }
    let digits = reference.dropFirst()
    let isHex = digits.first.map { $0 | 0x20 } == 0x78
    let code = UInt32(
      String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
    return code.flatMap { $0 < 0x80 ? UInt8($0) : nil }
  }
}
