/// Writes addresses into attributes as CommonMark's reference program does: percent-encoded, then escaped.
enum AddressBytes {
  /// Appends an address for a quoted attribute.
  static func append(_ address: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in address {
      switch byte {
      case 0x26: output += "&amp;".utf8
      case 0x27: output += "&#x27;".utf8
      case _ where PercentEncoding.isKept(byte): output.append(byte)
      default: PercentEncoding.append(byte, to: &output)
      }
    }
  }
}
