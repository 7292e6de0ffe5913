/// Writes addresses into attributes as CommonMark's reference program does: percent-encoded, then escaped.
enum AddressBytes {
  /// The bytes of an address for a quoted attribute.
  static func escaped(_ address: some Sequence<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in address {
      switch byte {
      case 0x26: result += "&amp;".utf8
      case 0x27: result += "&#x27;".utf8
      case 0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D:
        result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      case 0x21...0x7E: result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return result
  }
}
