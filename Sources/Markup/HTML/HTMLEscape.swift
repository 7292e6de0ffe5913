/// Escapes text for HTML on UTF-8 bytes, so that no combining mark can hide a quote.
public enum HTMLEscape {
  /// Appends text for the space between tags.
  public static func appendText(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in utf8 {
      switch byte {
      case 0x26: output += "&amp;".utf8
      case 0x3C: output += "&lt;".utf8
      case 0x3E: output += "&gt;".utf8
      case 0x22: output += "&quot;".utf8
      default: output.append(byte)
      }
    }
  }

  /// Appends text for a quoted attribute.
  public static func appendAttribute(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in utf8 {
      switch byte {
      case 0x26: output += "&amp;".utf8
      case 0x3C: output += "&lt;".utf8
      case 0x3E: output += "&gt;".utf8
      case 0x22: output += "&quot;".utf8
      case 0x27: output += "&#39;".utf8
      default: output.append(byte)
      }
    }
  }
}
