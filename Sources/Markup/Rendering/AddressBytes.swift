/// Writes addresses into attributes as CommonMark's reference program does: percent-encoded, then escaped.
enum AddressBytes {
  /// The bytes of an address for a quoted attribute.
  static func escaped(_ address: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in address {
      switch byte {
      case 0x26: result += "&amp;".utf8
      case 0x27: result += "&#x27;".utf8
      case _ where PercentEncoding.isKept(byte): result.append(byte)
      default: PercentEncoding.append(byte, to: &result)
      }
    }
    return result
  }
}
